import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendUpdate } from '../../src/authoring/append-update.ts';
import { splitFrontMatter } from '../../src/model/read/front-matter.ts';

const UPDATE = {
  at: '2026-11-03T15:40-03:00',
  status: 'resolved',
  components: { mail: 'operational' },
  text: 'Voltou: "tudo" {bem} # já\n\n- sim',
};

const FILES: Readonly<Record<string, string>> = {
  'a list in lines':
    '---\ntitle: A\nupdates:\n  - at: 2026-11-03T14:05-03:00\n    text: x\n---\n\nBody — ümlaut\n',
  'a list without indentation': '---\ntitle: A\nupdates:\n- at: 1\n  text: x\nimpact: minor\n---\n',
  'comments, before, beside and after':
    '---\n# first\ntitle: A # beside\nupdates: # here\n  # before\n  - at: 1 # one\n    text: "x" # tail\n  # after\n\n# last\nimpact: minor\n---\n',
  'a folded text at the end':
    '---\nupdates:\n  - at: 1\n    text: >-\n      a b\n      c\n\nimpact: minor\n---\n',
  'a text that keeps its blank lines':
    '---\nupdates:\n  - at: 1\n    text: |+\n      a\n\n\n# c\nimpact: minor\n---\n',
  'a list in brackets': '---\nupdates: [{ at: 1, text: x }]\nimpact: minor\n---\n',
  'a list in brackets over several lines, with a comma at its end':
    '---\nupdates: [\n  { at: 1, text: "a, b" }, # one, two\n  { at: 2, text: b }, # three\n]\n---\n',
  'braces in lines': "---\nupdates:\n  - { at: 1, text: 'x' }\n---\nBody\n",
  'a map as the last value':
    '---\nupdates:\n  - at: 1\n    text: x\n    components:\n      mail: major_outage\n---\n',
  'no list': '---\ntitle: A\n# the end\n---\n',
  'an empty list': '---\nupdates: []\ntitle: A\n---\n',
  'a front matter in braces': '---\n{ title: A, impact: minor }\n---\n',
  'nothing after the closing line': '---\ntitle: A\nupdates:\n  - at: 1\n    text: x\n---',
};

/** What of a text is gone in another that has something more in one place. */
function removed(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return before.slice(start, before.length - end);
}

const dataOf = (text: string) =>
  parse(splitFrontMatter(text)?.frontMatter ?? '') as Record<string, unknown> & { updates?: unknown[] };

describe.each([
  ['\n', 'LF'],
  ['\r\n', 'CRLF'],
])('an update is added to a file (line ends %j)', (lineEnd) => {
  test.each(Object.entries(FILES))('with %s, and nothing else in it changes', (_, text) => {
    const before = text.replaceAll('\n', lineEnd);
    const after = appendUpdate(before, UPDATE);
    expect(removed(before, after)).toBe('');
    expect(after.replaceAll('\r\n', '').includes(lineEnd === '\n' ? '\r' : '\n')).toBe(false);
    const { updates = [], ...others } = dataOf(before);
    expect(dataOf(after)).toEqual({ ...others, updates: [...updates, UPDATE] });
  });
});

test('a text without front matter is refused', () => {
  expect(() => appendUpdate('title: A\n', UPDATE)).toThrow('no front matter');
});

test('looks like what an editor would have written', () => {
  expect(
    appendUpdate('---\ntitle: A\nupdates:\n  - at: 1\n    text: x\n---\n', UPDATE),
  ).toMatchInlineSnapshot(`
    "---
    title: A
    updates:
      - at: 1
        text: x
      - at: 2026-11-03T15:40-03:00
        status: resolved
        components: { mail: operational }
        text: |-
          Voltou: "tudo" {bem} # já

          - sim
    ---
    "
  `);
});
