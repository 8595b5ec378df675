import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../support/editions.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { siteDuringTests } from '../support/site-during-tests.ts';

const BUILT = '2026-11-26T15:00:00Z';
const LATER = '2026-11-26T15:20:00.000Z';
const ARTICLE = 'tutorials/e-mail/configure-outlook/';

/** What the API says at the build, from which each test makes a later answer. */
const summary = JSON.parse(readFileSync(join(folderOf('demo'), 'api/v2/summary.json'), 'utf8'));
const answer = (more: object, updated_at = LATER) => ({
  ...summary,
  page: { ...summary.page, updated_at },
  incidents: [],
  scheduled_maintenances: [],
  ...more,
});
const TROUBLE = answer({
  status: { indicator: 'critical', description: 'Major System Outage' },
  incidents: [{ name: 'Queda <geral>', shortlink: 'https://suporte.example.com/status/2026-11-26-power/' }],
});
const work = (from: string, until: string, more: object = {}) => ({
  status: 'scheduled',
  updated_at: BUILT,
  scheduled_for: from,
  scheduled_until: until,
  ...more,
});

const site = siteDuringTests('demo');

type Reply = object | string | 'slow' | 'missing';

interface Asking {
  readonly page: Page;
  /** How often it asked. */
  readonly asked: () => number;
  /** What its scripts did not catch. */
  readonly errors: readonly string[];
}

/** A page at an instant whose API answers so. */
async function pageAt(at: string, path: string, reply: Reply): Promise<Asking> {
  const context = await site.context({ at });
  let asked = 0;
  await context.route('**/api/v2/summary.json', async (route) => {
    asked += 1;
    if (reply === 'slow') return;
    if (reply === 'missing') return route.fulfill({ status: 404, body: '404' });
    if (typeof reply === 'string') return route.fulfill({ body: reply });
    return route.fulfill({ json: reply });
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.setDefaultTimeout(5000);
  await page.goto(site.url + path);
  await page.locator('html.live').waitFor();
  await expect.poll(() => asked).toBe(1);
  return { page, asked: () => asked, errors };
}

/** The status line of the footer as the reader sees it. */
const lineOf = (page: Page) => page.locator('.site-footer .status-line:visible');
const textOf = async (page: Page): Promise<string> => (await lineOf(page).allInnerTexts()).join('\n');

describe.each(['', ARTICLE, 'status/components/webmail/', 'es/status/'])('the status line of /%s', (path) => {
  test('shows a newer state than the built one, with its mark, its time and its incident', async () => {
    const { page } = await pageAt('2026-11-26T15:25:00Z', path, TROUBLE);
    await expect.poll(() => textOf(page)).toMatch(/fora do ar|caídos|caíd/i);
    expect(await lineOf(page).getAttribute('class')).toContain('is-major_outage');
    expect(await lineOf(page).locator('svg').getAttribute('class')).toContain('is-major_outage');
    expect(await lineOf(page).locator('use').getAttribute('href')).toBe('#mark-major');
    expect(await lineOf(page).locator('.meta').innerText()).toMatch(/26 de no[vi].* 15:20/);
    const detail = page.locator('.site-footer .status-detail a:visible');
    expect(await detail.innerText()).toBe('Queda <geral>');
    expect(await detail.getAttribute('href')).toMatch(/\/status\/2026-11-26-power\/$/);
    expect(await page.locator('.skip').innerText()).not.toContain('fora do ar');
  });
});

describe('what stays as it was built', () => {
  const same = { ...summary, status: { indicator: 'critical' } };
  test.each<readonly [string, Reply]>([
    ['an answer that does not come', 'slow'],
    ['no such answer', 'missing'],
    ['an answer that is no JSON', '<!doctype html><title>Sign in</title>'],
    ['an answer as old as the page', same],
    ['an older answer', answer({ status: { indicator: 'critical' } }, '2026-11-26T14:00:00.000Z')],
    ['an answer without a time', { ...TROUBLE, page: {} }],
    ['an answer with a state that nobody knows', answer({ status: { indicator: 'odd' } })],
    ['an answer without its lists', { page: { updated_at: LATER }, status: { indicator: 'critical' } }],
  ])('with %s', async (_, reply) => {
    const { page, errors } = await pageAt('2026-11-26T15:25:00Z', ARTICLE, reply);
    await page.waitForTimeout(100);
    expect(errors).toEqual([]);
    expect(await textOf(page)).toContain('Tudo funcionando');
    expect(await lineOf(page).getAttribute('class')).toContain('is-operational');
  });
});

test('the API is asked once a page', async () => {
  const { page, asked } = await pageAt('2026-11-26T15:25:00Z', '', TROUBLE);
  await page.clock.runFor(10 * 60_000);
  expect(asked()).toBe(1);
});

describe('a newer state', () => {
  const works = answer({
    status: { indicator: 'none' },
    scheduled_maintenances: [work('2026-11-26T16:00:00.000Z', '2026-11-26T16:30:00.000Z')],
  });
  const state = (page: Page) => lineOf(page).getAttribute('class');

  test('goes into maintenance and out of it on the minute', async () => {
    const { page } = await pageAt('2026-11-26T15:59:30Z', ARTICLE, works);
    await expect.poll(() => textOf(page)).toContain('15:20');
    expect(await state(page)).toContain('is-operational');
    await page.clock.runFor(31_000);
    expect(await state(page)).toContain('is-under_maintenance');
    await page.clock.runFor(30 * 60_000);
    expect(await state(page)).toContain('is-operational');
  });

  test('does not end work that somebody began by hand', async () => {
    const begun = work('2026-11-26T15:00:00.000Z', '2026-11-26T15:30:00.000Z', {
      status: 'in_progress',
      updated_at: '2026-11-26T15:04:00.000Z',
    });
    const { page } = await pageAt(
      '2026-11-26T15:29:30Z',
      ARTICLE,
      answer({ status: { indicator: 'maintenance' }, scheduled_maintenances: [begun] }),
    );
    await expect.poll(() => state(page)).toContain('is-under_maintenance');
    await page.clock.runFor(60_000);
    expect(await state(page)).toContain('is-under_maintenance');
  });

  test('says that something is open where all works', async () => {
    const open = answer({ status: { indicator: 'none' }, incidents: TROUBLE.incidents });
    const { page } = await pageAt('2026-11-26T15:25:00Z', ARTICLE, open);
    await expect.poll(() => textOf(page)).toContain('há uma ocorrência em andamento');
  });

  test('is shown on a page that has itself expired, and expires in its turn', async () => {
    const { page } = await pageAt(
      '2026-11-30T15:00:00Z',
      ARTICLE,
      answer({ status: { indicator: 'none' } }, '2026-11-29T15:00:00.000Z'),
    );
    await expect.poll(() => state(page)).toContain('is-operational');
    await page.clock.runFor(3 * 86_400_000);
    expect(await state(page)).toContain('is-unknown');
  });
});

describe('planned work of the build', () => {
  let badDay: OpenSite;
  beforeAll(async () => {
    badDay = await openSite('bad-day');
  });
  afterAll(() => badDay.close());

  /** The phase that a page shows of the webmail's move, planned from 18:30 to 20:00 UTC. */
  async function phasesAt(path: string, selector: string): Promise<readonly string[]> {
    const own = await badDay.context({ at: '2026-11-21T18:29:30Z' });
    const page = await own.newPage();
    await page.goto(badDay.url + path);
    await page.locator('html.live').waitFor();
    const phases: string[] = [];
    for (const wait of [0, 31_000, 90 * 60_000]) {
      await page.clock.runFor(wait);
      phases.push((await page.locator(`${selector}:visible`).allInnerTexts()).join(' '));
    }
    await own.close();
    return phases;
  }

  test.each([
    ['status/', '.planned:has(a[href$="webmail-move/"]) .tag', ['Programada', 'Em andamento', 'Concluída']],
    ['status/2026-11-21-webmail-move/', '.event-kind .tag', ['Programada', 'Em andamento', 'Concluída']],
    [
      'status/components/webmail/',
      '.component-claim > span',
      ['Operacional', 'Em manutenção', 'Operacional'],
    ],
    [
      'status/',
      '.component-row:has(a[href$="webmail/"]) .with-mark',
      ['Operacional', 'Em manutenção', 'Operacional'],
    ],
  ])('begins and ends on /%s on the minute: %s', async (path, selector, phases) => {
    expect(await phasesAt(path, selector)).toEqual(phases);
  });
});
