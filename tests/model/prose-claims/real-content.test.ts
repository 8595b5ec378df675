import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/model/load-site.ts';
import { PROSE_CLAIM_CODES } from '../../../src/model/prose-claims/codes.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SITES = ['content', ...readdirSync(resolve(ROOT, 'tests/sites')).map((name) => `tests/sites/${name}`)];

describe('the prose of the demonstration and of the five companies', () => {
  test.each(SITES)(
    '%s contradicts nothing',
    async (folder) => {
      const { problems } = await loadSite(resolve(ROOT, folder));
      expect(problems.filter(({ code }) => code in PROSE_CLAIM_CODES)).toEqual([]);
    },
    30_000,
  );
});
