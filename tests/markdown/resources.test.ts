import { describe, expect, test } from 'vitest';
import { gateText } from '../../src/markdown/gate-text.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';

const FILE = 'tutorials/e-mail/x.mdx';
const full = (unit: string): string => unit.repeat(Math.floor((256 * 1024) / Buffer.byteLength(unit)));

/** What took the parser alone from seconds to all the memory there is, or crashed it with the process. */
const HEAVY: Readonly<Record<string, string>> = {
  'unary operators': `{${full('!').slice(3)}1}`,
  arrows: `{${full('a=>').slice(6)}1}`,
  'an attribute of operators': `<Key a={${full('!').slice(20)}1} />`,
  'an export of operators': `export default ${full('!').slice(20)}1`,
  'an export of labels': `export function a(){${full('a:').slice(30)};}`,
  parentheses: full('('),
  'brackets of links': full('['),
  quotes: full('> '),
  'nested lists': full('- '),
  'numbers of lists': full('1. '),
  'indented lists': Array.from({ length: 500 }, (_, index) => `${'  '.repeat(index)}- x`)
    .join('\n')
    .slice(0, 200_000),
  stars: full('*a'),
  underscores: `${full('_a ').slice(0, 120_000)}${full('b_ ').slice(0, 120_000)}`,
  'tags never closed': full('<Callout type="note">\n\n'),
  'tags within a line': full('<Key>'),
  'unknown tags': full('<A>\n'),
  'closing tags': full('</Key>'),
  comments: full('{/**/}'),
  'comments never closed': full('{/* a\n\n'),
  references: full('&amp;'),
  'columns and rows': `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${full('a\n').slice(0, 200_000)}`,
  'one line of marks': `á ${full('*b* ').slice(0, 200_000)}`,
  backslashes: full('\\'),
  'angle brackets': full('<'),
  braces: full('{}\n'),
  headings: full('# a\n'),
  'marks of notes': `${full('[^1]').slice(0, 200_000)}\n\n[^1]: x`,
};

/** Of the processor, however busy the machine is. */
const SECONDS = 4;

describe('what would be too much', () => {
  test.each(Object.entries(HEAVY))('is answered in time: %s', (_, source) => {
    const started = process.cpuUsage();
    const early = gateText(source, FILE);
    if (early.length === 0) parseProse(source, { file: FILE, line: 1 });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1_000_000).toBeLessThan(SECONDS);
  });

  test('is reported once, not for every character of it', () => {
    const { problems } = parseProse('a {b} <c> '.repeat(500), { file: FILE, line: 1 });
    expect(problems.length).toBeLessThanOrEqual(40);
  });
});
