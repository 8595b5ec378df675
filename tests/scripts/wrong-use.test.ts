import { describe, expect, test } from 'vitest';
import { command as check } from '../../scripts/check.ts';
import { hoursCommand } from '../../scripts/hours.ts';
import { contentFolder } from '../support/content-folder.ts';
import { run } from '../support/run-command.ts';

describe('what is wrong with a command is told', () => {
  test.each([
    [
      'pt-BR',
      'check: --tz é "Lisboa", que não é um fuso horário; escreva um como Europe/Lisbon\nVeja: npm run',
    ],
    [
      'pt-PT',
      'check: --tz é "Lisboa", que não é um fuso horário; escreva um como Europe/Lisbon\nConsulte: npm run',
    ],
    [
      'es',
      'check: --tz es "Lisboa", que no es una zona horaria; escribe una como Europe/Lisbon\nConsulta: npm run',
    ],
    ['en', 'check: --tz is "Lisboa", which is no time zone; write one like Europe/Lisbon\nSee: npm run'],
  ])('in %s by --locale', async (locale, message) => {
    const { code, err } = await run(check, ['--tz', 'Lisboa', '--locale', locale]);
    expect(code).toBe(2);
    expect(err).toBe(`${message} check -- --help\n`);
  });

  test('in the first language of the site, be the arguments readable or not', async () => {
    using folder = contentFolder();
    const content = `--content=${folder.path}`;
    expect((await run(check, [content, '--foo'], {})).err).toContain("A opção '--foo' não existe");
    expect((await run(check, [content, '--foo', '--locale=es'], {})).err).toContain(
      "La opción '--foo' no existe",
    );
    expect((await run(check, [content, '--locale', 'fr'], {})).err).toContain('--locale é "fr"');
  });
});

test('hours lists the problems of the content in the language of its caller', async () => {
  using folder = contentFolder('dangling-references');
  const asked = async (...args: string[]) =>
    (await run(hoursCommand(), ['--content', folder.path, ...args], {})).err;
  expect(await asked()).toMatch(/O conteúdo tem \d+ erros; veja: npm run check\n$/);
  expect(await asked('--locale', 'en')).toMatch(/The content has \d+ errors; see: npm run check\n$/);
});
