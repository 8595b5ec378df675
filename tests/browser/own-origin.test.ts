import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../support/at-once.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';
import { visitFaults } from '../support/visit-faults.ts';

const PAGES = [...PAGES_OF_ALL_KINDS, 'es/'];
const LANES = ['left', 'middle', 'right'];

describe.each(['demo', 'demo-base'])('every kind of page of %s', (name) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(async () => site.close());

  test('asks no other host, breaks no policy, logs no error and is whole after three files', async () => {
    const found: string[] = [];
    await atOnce(PAGES, LANES, async (path) => {
      const context = await site.context();
      const faults = await visitFaults(await context.newPage(), site.url + path);
      found.push(...faults.map((fault) => `/${path}: ${fault}`));
      await context.close();
    });
    expect(found).toEqual([]);
  });
});
