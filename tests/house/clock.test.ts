import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesBelow } from './imports.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CLOCK =
  /Date\.now\(|new Date\(\)|Math\.random|performance\.now|\.get(Hours|Day|Date|Month|FullYear|TimezoneOffset)\(/;

function linesWith(folder: string, pattern: RegExp): readonly string[] {
  return sourcesBelow(folder).flatMap((file) =>
    readFileSync(resolve(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

describe('one clock, passed in', () => {
  test.each([
    'src/domain',
    'src/model',
    'src/schemas',
    'src/feeds',
    'src/views',
    'src/i18n',
    'src/markdown',
    'src/authoring',
  ])('%s reads neither the clock, nor the host zone, nor chance', (folder) => {
    expect(linesWith(folder, CLOCK)).toEqual([]);
  });

  test.each(['src/components', 'src/layouts', 'src/pages/[...locale]'])(
    '%s holds no date arithmetic',
    (folder) => {
      expect(linesWith(folder, /new Date\(|Date\.(UTC|now|parse)|864e5|86_?400/)).toEqual([]);
    },
  );
});
