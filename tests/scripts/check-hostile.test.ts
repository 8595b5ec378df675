import { describe, expect, test } from 'vitest';
import { command } from '../../scripts/check.ts';
import type { Problem } from '../../src/model/problem.ts';
import { contentFolder } from '../support/content-folder.ts';
import { HOSTILE_CASES, writeHostileCase } from '../support/hostile-case.ts';
import { run } from '../support/run-command.ts';

const expecting = (what: string) => HOSTILE_CASES.filter((one) => one.expect === what);

/** What is wrong with a file as a whole has no line: its name, its kind, its size, its encoding. */
const OF_THE_WHOLE_FILE = [
  'file-kind',
  'file-name',
  'file-place',
  'file-too-large',
  'not-utf8',
  'symbolic-link',
  'too-much-markup',
  'picture-broken',
];

describe('npm run check refuses', () => {
  test.each(expecting('refuse'))('$where: $name', async (one) => {
    using folder = contentFolder();
    const file = writeHostileCase(folder, one);
    const { code, out, err } = await run(command, ['--content', folder.path, '--json', '--locale', 'en']);
    const { problems } = JSON.parse(out) as { problems: readonly Problem[] };
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect([code, err]).toEqual([1, '']);
    expect(errors.length).toBeGreaterThan(0);
    // What a hostile text also is may be warned of beside: an address that nobody has.
    for (const problem of problems) {
      expect(problem.file).toBe(file);
      expect(problem.fix ?? '').not.toBe('');
      if (problem.line === null) expect(OF_THE_WHOLE_FILE).toContain(problem.code);
    }
  });
});

describe('npm run check takes as text', () => {
  test.each(expecting('harmless'))('$where: $name', async (one) => {
    using folder = contentFolder();
    writeHostileCase(folder, one);
    const { code } = await run(command, ['--content', folder.path]);
    expect(code).toBe(0);
  });
});
