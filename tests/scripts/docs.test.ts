import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFiles, SCHEMA_FOLDER } from '../../scripts/lib/generated-files.ts';
import { CODES } from '../../src/model/codes.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FILES = generatedFiles();

describe('what is made from tables (npm run docs)', () => {
  test.each(Object.entries(FILES))('%s is up to date', (file, text) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text);
  });

  test('leaves no schema behind that is no longer made', () => {
    const made = Object.keys(FILES).filter((file) => file.startsWith(SCHEMA_FOLDER));
    expect(readdirSync(join(ROOT, SCHEMA_FOLDER)).map((name) => `${SCHEMA_FOLDER}/${name}`)).toEqual(
      made.sort(),
    );
  });
});

test('the page of problems tells every code once, with cause and remedy', () => {
  const rows = (FILES['docs/problems.md'] ?? '').match(/^\| `[a-z0-9-]+` \| [^|]+\. \| [^|]+ \|$/gm) ?? [];
  expect(rows).toHaveLength(Object.keys(CODES).length);
});
