import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/model/load-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const companies = readdirSync(join(ROOT, 'tests/sites')).map((name) => `tests/sites/${name}`);

test.each(['content', ...companies])('%s has no error', async (folder) => {
  const { site, problems } = await loadSite(join(ROOT, folder));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(site).not.toBeNull();
});
