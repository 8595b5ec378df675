import { describe, expect, test } from 'vitest';
import { blanksFor } from '../../scripts/lib/caret-line.ts';
import { problemReport } from '../../scripts/lib/problem-report.ts';
import type { Problem } from '../../src/model/problem.ts';
import { contentFolder } from '../support/content-folder.ts';

describe('blanks as wide as a text', () => {
  test.each([
    ['abc', '   '],
    ['\ta', '\t '],
    ['ação', '    '],
    ['ac\u0327a\u0303o', '    '],
    ['状態', '    '],
    ['カナ', '    '],
    ['😀', '  '],
    ['👩‍💻a', '   '],
    ['❤️', '  '],
  ])('%j', (text, blanks) => {
    expect(blanksFor(text)).toBe(blanks);
  });
});

describe('the line of a problem', () => {
  const shown = (line: string, column: number) => {
    using folder = contentFolder();
    folder.write('search.yaml', `${line}\n`);
    const problem: Problem = {
      severity: 'error',
      code: 'x',
      file: 'search.yaml',
      line: 1,
      column,
      path: '',
      message: 'm',
      fix: null,
    };
    return problemReport([problem], folder.path).split('\n').slice(1, 3);
  };

  test('has its caret under the sign meant, after wide ones and tabs', () => {
    expect(shown('状態: x', 5)).toEqual(['    1 | 状態: x', '      |       ^']);
    expect(shown('\ta: x', 2)).toEqual(['    1 | \ta: x', '      | \t^']);
  });

  test('is shown in a stretch round the point where it is long, no sign cut in two', () => {
    const [line, caret] = shown(`${'😀'.repeat(100)}x${'😀'.repeat(100)}`, 201);
    expect(line).not.toMatch(/\ud83d(?!\ude00)|(?<!\ud83d)\ude00/);
    expect((line ?? '').length).toBeLessThan(115);
    expect(caret).toMatch(/^ {6}\| +\^$/);
  });

  test('is empty where the point is past its end', () => {
    expect(shown('a', 40)).toEqual(['    1 | a', '      |  ^']);
  });
});
