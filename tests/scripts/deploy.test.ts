import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../../scripts/deploy.ts';
import { run } from '../support/run-command.ts';

const SITE = 'tests/sites/client-area';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-deploy-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run deploy', () => {
  test('needs a folder', async () => {
    expect(await run(command, [])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--to is missing'),
    });
  });

  test('refuses a folder that it did not make, and leaves it as it is', async () => {
    writeFileSync(join(folder, 'letters.txt'), 'dear');
    const { code, err } = await run(command, ['--content', SITE, '--to', folder]);
    expect(code).toBe(2);
    expect(err).toContain('a folder that deploy did not make');
    expect(readdirSync(folder)).toEqual(['letters.txt']);
  });

  test('publishes nothing where the content has errors', async () => {
    const content = join(folder, 'content');
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), 'name: X\n');
    const { code, err } = await run(command, ['--content', content, '--to', join(folder, 'www')]);
    expect(code).toBe(1);
    expect(err).toContain('site.yaml');
    expect(readdirSync(folder)).toEqual(['content']);
  });

  test('says in a sentence why a place cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, err, out } = await run(command, [
      '--content',
      SITE,
      '--json',
      '--to',
      join(folder, 'file/www'),
    ]);
    expect(code).toBe(1);
    expect(err).toBe(
      `A file stands where a folder is needed (${join(folder, 'file/www')}).\nNothing was published; what was published before is served as it was.\n`,
    );
    expect(JSON.parse(out)).toEqual({ served: null, faults: [expect.stringContaining('A file stands')] });
  });

  test('says that there is nothing to go back to', async () => {
    const { code, err } = await run(command, ['--rollback', '--to', join(folder, 'www')]);
    expect(code).toBe(1);
    expect(err).toContain('There is no earlier release to go back to.');
  });

  test.each([
    [
      'pt-BR',
      'Não há versão anterior à qual voltar.\nNada foi publicado; o que já estava publicado continua no ar',
    ],
    [
      'pt-PT',
      'Não há versão anterior à qual voltar.\nNada foi publicado; o que já estava publicado continua acessível',
    ],
    ['es', 'No hay ninguna versión anterior a la que volver.\nNo se ha publicado nada'],
  ])('says so in %s', async (locale, told) => {
    const { err } = await run(command, ['--rollback', '--locale', locale, '--to', join(folder, 'www')]);
    expect(err).toContain(told);
  });
});
