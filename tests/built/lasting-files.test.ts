import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLasting } from '../../src/publish/deploy/lasting-files.ts';
import { parseHeaders } from '../../src/publish/header-rules.ts';
import { filesOf } from '../support/built-pages.ts';
import { EDITIONS, folderOf } from '../support/editions.ts';

const OF_DEMONSTRATION = EDITIONS.filter(({ name }) => name.startsWith('demo'));

describe.each(OF_DEMONSTRATION)('what browsers keep for ever of $name', ({ name, base }) => {
  const rules = parseHeaders(readFileSync(join(folderOf(name), '_headers'), 'utf8'));
  const isKept = (path: string): boolean =>
    rules.some(
      ({ matches, headers }) =>
        matches(`${base}${path}`) && headers.some(([, value]) => value.includes('immutable')),
    );
  const kept = filesOf(name).filter(isKept);

  test('has the hash of its content in its name', () => {
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter((path) => !isLasting(path))).toEqual([]);
  });

  test('is every such file, but the heads of the search index, which no folder of their own holds', () => {
    const missed = filesOf(name).filter((path) => isLasting(path) && !kept.includes(path));
    expect(missed.filter((path) => !path.endsWith('.pf_meta'))).toEqual([]);
  });
});
