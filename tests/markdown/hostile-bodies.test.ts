import { describe, expect, test } from 'vitest';
import { gateText } from '../../src/markdown/gate-text.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import { HOSTILE_CASES, hostileBody } from '../support/hostile-case.ts';
import { told } from '../support/told.ts';
import { shown } from './shown.ts';

const FRONT_MATTER = '---\ntitle: Teste\nsummary: Teste\n---\n';
const FILE = 'tutorials/e-mail/x.mdx';

const bodies = HOSTILE_CASES.filter(({ where }) => where === 'body');
const refused = bodies.filter(({ expect: expected }) => expected === 'refuse');
const harmless = bodies.filter(({ expect: expected }) => expected === 'harmless');

describe('a hostile body', () => {
  test.each(refused)('is refused: $name', (one) => {
    const body = hostileBody(one);
    const early = gateText(FRONT_MATTER + body, FILE);
    const problems = early.length > 0 ? early : parseProse(body, { file: FILE, line: 5 }).problems;
    expect(problems).not.toEqual([]);
    for (const { severity, file, message, fix } of told(problems)) {
      expect(severity).toBe('error');
      expect(file).toBe(FILE);
      expect(message).not.toBe('');
      expect(fix).not.toBeNull();
    }
  });

  test.each(harmless)('does nothing: $name', (one) => {
    const html = shown(hostileBody(one));
    for (const text of one.must_not_contain ?? []) expect(html).not.toContain(text);
  });

  test('names the line of the file, and what to write instead', () => {
    const { problems } = parseProse('um\n\ndois {x}\n', { file: FILE, line: 5 });
    expect(told(problems)).toMatchObject([
      { line: 7, column: 6, code: 'code-in-prose', fix: 'write \\{ or put it in backticks' },
    ]);
  });
});
