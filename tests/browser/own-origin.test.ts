import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../support/at-once.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';
import { filesWaitedFor, visitFaults } from '../support/visit-faults.ts';

const PAGES = [...PAGES_OF_ALL_KINDS, 'es/'];
/** Files that a page may ask for besides itself before it is complete. */
const BESIDES = 2;
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
      const page = await context.newPage();
      const faults = [...(await visitFaults(page, site.url + path))];
      const files = await filesWaitedFor(page);
      if (files.length > BESIDES) faults.push(`waits for ${files.join(' ')}`);
      found.push(...faults.map((fault) => `/${path}: ${fault}`));
      await context.close();
    });
    expect(found).toEqual([]);
  });
});
