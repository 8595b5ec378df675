import { describe, expect, test } from 'vitest';
import { newCommand } from '../../scripts/new.ts';
import { contentFolder } from '../support/content-folder.ts';
import { filesOf, make, read } from '../support/new-files.ts';
import { run } from '../support/run-command.ts';

describe('what is missing', () => {
  test.each([
    [['incident', 'X'], '--impact is missing; write one of none, minor, major, critical'],
    [['incident', '--impact', 'minor'], 'the title is missing'],
    [['incident', '--impact', 'bad', 'X'], '--impact is "bad"; write one of'],
    [['maintenance', 'X'], '--from is missing'],
    [['tutorial', 'X'], '--category is missing; write one of e-mail'],
    [['policy', 'X'], '--body is missing'],
    [['department'], 'the name is missing'],
    [['incident', 'a', 'b'], '"b" is one argument too many'],
    [['notice', '--closed', 'X'], '--from is missing'],
    [['notice', '--closed', '--usual', 'X'], 'exclude each other'],
    [['poem'], '"poem" is none of notice, incident'],
    [[], 'what? Write one of notice, incident'],
  ])('%j is told without a terminal, and nothing is asked', async (args, message) => {
    using folder = contentFolder();
    const { code, out, err } = await make(folder, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('is asked at a terminal, in the language of the site, until there is an answer', async () => {
    using folder = contentFolder();
    const questions: string[] = [];
    const answers = ['', 'Fila parada', 'huge', 'minor', 'Vamos ver.'];
    const ask = (question: string) => {
      questions.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    const { code } = await make(folder, ['incident'], { ask });
    expect(code).toBe(0);
    expect(questions).toEqual([
      'Título, em uma linha: ',
      'É preciso responder. Título, em uma linha: ',
      'Impacto (none, minor, major, critical): ',
      'É preciso responder. Impacto (none, minor, major, critical): ',
      'O que dizer aos clientes? ',
    ]);
    expect(read(folder, 'incidents/2026-11-23-fila-parada.mdx')).toContain('text: Vamos ver.');
  });
});

describe('every kind', () => {
  test.each([
    'notice',
    'incident',
    'maintenance',
    'tutorial',
    'policy',
    'department',
    'request',
    'component',
  ])('%s has its help', async (kind) => {
    const { code, out } = await run(newCommand([kind]), [kind, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: npm run new -- [options] ${kind} "`);
  });

  test.each([
    ['department', '../../x'],
    ['incident', '../x'],
    ['incident', 'Ünsafe'],
  ])('a %s never leaves its folder: %s', async (kind, slug) => {
    using folder = contentFolder();
    const before = filesOf(folder);
    const { code } = await make(folder, [
      kind,
      '--slug',
      slug,
      ...(kind === 'incident' ? ['--impact', 'minor'] : []),
      'X',
    ]);
    expect([code, filesOf(folder)]).toEqual([2, before]);
  });
});
