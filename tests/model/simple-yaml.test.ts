import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/model/read/front-matter.ts';
import { readSimpleYaml } from '../../src/model/read/simple-yaml.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function frontMatterBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .map((text) => splitFrontMatter(text)?.frontMatter ?? text);
}

/** Values that YAML reads in its own way, and values that it does not. */
const VALUES = [
  ...[
    'Outlook',
    'Configurar o Outlook (IMAP), porta 993',
    'É só isto',
    'a',
    'C++',
    "d'água",
    'sim',
    'yes',
    'no',
  ],
  ...[
    'true',
    'False',
    'NULL',
    'null',
    '~',
    'nullable',
    '.inf',
    '.nan',
    'inf',
    '1e3',
    '0x1f',
    '0o17',
    '007',
    '12',
    '-3',
  ],
  ...[
    '+5',
    '1.50',
    '2026-10-02',
    '2026-10-02T10:00Z',
    '12:30',
    '"entre aspas"',
    '"com \\" escape"',
    "'simples'",
  ],
  ...[
    'a: b',
    'a:b',
    'a :b',
    'a:',
    'a #b',
    'a# b',
    'a#b',
    '# a',
    'a ',
    ' a',
    'a\tb',
    '@a',
    '%a',
    '`a',
    '*a',
    '&a',
    '!a',
  ],
  ...[
    '|',
    '>',
    '- a',
    '? a',
    '[a, b]',
    '[a,b]',
    '[a, b, ]',
    '[a, , b]',
    '[]',
    '[ a ]',
    '[a, true]',
    '[1, 2]',
    '[a: b]',
  ],
  ...[
    '["a", b]',
    '[a b, c d]',
    '[a, [b]]',
    '[a, b] c',
    '[a, b',
    'a]',
    '{}',
    '{a: b}',
    '{a, b}',
    '""',
    '"',
    "'",
    'a"b',
  ],
  ...[
    '...',
    '---',
    'a...',
    '<<',
    '=',
    'https://example.com/',
    'a/b',
    'a, b',
    'ção',
    '日本',
    '𝒜',
    'x\u00a0y',
    '',
  ],
];

const outcomeOf = (source: string): unknown => {
  try {
    return parse(source, { version: '1.2', schema: 'core', logLevel: 'error' });
  } catch {
    return undefined;
  }
};

describe('what is read the short way is what YAML says', () => {
  test.each(VALUES.map((value) => [value]))('%j', (value) => {
    for (const source of [
      `title: ${value}`,
      `title: ${value}\norder: 2`,
      `order: 2\ntitle: ${value}\nlevel: basic`,
      `keywords:\n  - ${value}\n  - b`,
      `keywords:\n- a\n- ${value}\norder: 2`,
    ]) {
      const short = readSimpleYaml(source);
      if (short !== null) expect(short).toEqual(outcomeOf(source));
    }
  });

  test.each([
    ['a text', 'title: Configurar o Outlook (IMAP), porta 993'],
    ['a list', 'keywords: [imap, porta segura]'],
    ['a number and a date', 'order: 3\nchecked: 2026-10-02'],
    ['quotes', 'summary: "Como: assim"'],
    ['a list of lines', 'keywords:\n  - imap\n  - "porta: segura"\norder: 3\nrelated: \n- a/b\n- 7'],
  ])('%s is read so', (_, source) => {
    expect(readSimpleYaml(source)).toEqual(parse(source));
  });

  test.each([
    'title: a\ntitle: b',
    '__proto__: a',
    'title: a\n  b',
    'title:',
    'title:\n  - a\n    b',
    'title:\n  - a\n - b',
    'title:\n  - a\n  - b: c',
    'title:\n  - a\n  -\n',
    'title: a\n  - b',
    'a',
    'title: a\r',
    '# só\ntitle: a',
  ])('%j is left to the real parser', (source) => {
    expect(readSimpleYaml(source)).toBeNull();
  });

  test('in every file of the demonstration and the five companies', () => {
    const sources = ['content', 'tests/sites'].flatMap(frontMatterBelow);
    const short = sources.filter((source) => readSimpleYaml(source) !== null);
    expect(short.length).toBeGreaterThan(20);
    for (const source of short) expect(readSimpleYaml(source)).toEqual(outcomeOf(source));
  });
});
