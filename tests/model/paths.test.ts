import { expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/time/instant.ts';
import { loadSite } from '../../src/model/load-site.ts';
import { siteFiles, sitePaths } from '../../src/model/paths.ts';
import { contentFolder } from '../support/content-folder.ts';

test('a site has a page for each thing that it tells of, and none for what it does not have', async () => {
  using folder = contentFolder();
  const { site } = await loadSite(folder.path);
  expect(site === null ? [] : sitePaths(site)).toEqual([
    '/',
    '/admin/',
    '/admin/guide/',
    '/contact/',
    '/contact/mail-late/',
    '/embed/hours/monitoring/',
    '/embed/hours/sales/',
    '/embed/hours/support/',
    '/hours/',
    '/hours/monitoring/',
    '/hours/sales/',
    '/hours/support/',
    '/notices/',
    '/notices/move/',
    '/policies/',
    '/policies/rules/',
    '/search/',
    '/status/',
    '/status/2026-11-03-mail/',
    '/status/components/mail-delivery/',
    '/status/history/2026/',
    '/tutorials/',
    '/tutorials/e-mail/',
    '/tutorials/e-mail/outlook/',
  ]);
});

test('before a notice is published it has no page', async () => {
  using folder = contentFolder();
  const { site } = await loadSite(folder.path);
  const before = parseInstant('2026-12-09T23:59-03:00') ?? 0;
  expect(site === null ? [] : sitePaths(site, before)).not.toContain('/notices/move/');
});

test('feeds, calendars and plain text have addresses beside the pages', async () => {
  using folder = contentFolder();
  const { site } = await loadSite(folder.path);
  expect(site === null ? [] : siteFiles(site)).toEqual([
    '/llms.txt',
    '/tutorials/e-mail.md',
    '/tutorials/e-mail/outlook.md',
    '/status/rss.xml',
    '/status/atom.xml',
    '/status/badge.svg',
    '/status/components/mail-delivery/rss.xml',
    '/status/components/mail-delivery/atom.xml',
    '/status/components/mail-delivery/badge.svg',
    '/notices/rss.xml',
    '/calendar/notices.ics',
    '/notices/move.txt',
    '/tutorials/rss.xml',
    '/calendar/hours/support.ics',
    '/calendar/hours/sales.ics',
    '/calendar/hours/monitoring.ics',
  ]);
});

test('an incident and planned work keep their addresses when their files are renamed', async () => {
  using folder = contentFolder();
  const head = (id: string) => `---\nid: ${id}\ntitle: Título\nsummary: Resumo.\n`;
  const update = 'updates: [{ at: 2026-11-03T14:05-03:00, status: resolved, text: Foi. }]';
  folder.write('incidents/renamed.mdx', `${head('mail-queues')}impact: none\n${update}\n---\n`);
  const times = 'from: 2026-11-04T02:00-03:00\nuntil: 2026-11-04T04:00-03:00';
  folder.write('maintenance/also-renamed.mdx', `${head('routers')}${times}\n---\n`);
  const { site } = await loadSite(folder.path);
  const paths = site === null ? [] : sitePaths(site);
  expect(paths).toEqual(expect.arrayContaining(['/status/mail-queues/', '/status/routers/']));
  expect(paths.filter((path) => path.includes('renamed'))).toEqual([]);
});
