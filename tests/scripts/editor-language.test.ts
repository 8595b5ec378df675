import { describe, expect, test } from 'vitest';
import { command } from '../../scripts/check.ts';
import { languageOfEnvironment } from '../../scripts/lib/editor-language.ts';
import { contentFolder } from '../support/content-folder.ts';
import { run } from '../support/run-command.ts';

describe('the language of an environment', () => {
  test.each([
    [{ LANG: 'pt_BR.UTF-8' }, 'pt-BR'],
    [{ LANG: 'pt_PT.UTF-8' }, 'pt-PT'],
    [{ LANG: 'pt_AO.UTF-8' }, 'pt-PT'],
    [{ LANG: 'pt' }, 'pt-BR'],
    [{ LANG: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'en_GB@euro' }, 'en'],
    [{ LANG: 'C.UTF-8' }, null],
    [{ LANG: 'POSIX' }, null],
    [{ LANG: 'fr_FR.UTF-8' }, null],
    [{}, null],
    [{ LC_ALL: 'es_ES.UTF-8', LC_MESSAGES: 'en_US', LANG: 'pt_BR' }, 'es'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'pt_BR' }, 'en'],
  ])('%j is %s', (env, language) => {
    expect(languageOfEnvironment(env)).toBe(language);
  });
});

describe('npm run check tells', () => {
  const told = async (args: readonly string[], env: Record<string, string> = {}) => {
    using folder = contentFolder();
    folder.write('departments/billing.yaml', 'nome: Financeiro\nordem: 1\n');
    const { out } = await run(command, ['--content', folder.path, ...args], env);
    return out.trim().split('\n').at(-1);
  };

  test('by --locale, which beats the environment, in languages that the site does not have too', async () => {
    expect(await told(['--locale', 'en'], { LANG: 'es_ES.UTF-8' })).toBe('2 errors');
    expect(await told(['--locale', 'PT-PT'])).toBe('2 erros');
  });

  test("by the environment, else in the site's first language", async () => {
    expect(await told([], { LANG: 'es_ES.UTF-8' })).toBe('2 errores');
    expect(await told([])).toBe('2 erros');
  });
});
