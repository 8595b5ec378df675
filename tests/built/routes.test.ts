import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { Locale } from '../../src/model/types.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { routes as clientArea } from './routes/client-area.ts';
import { routes as contactMethods } from './routes/contact-methods.ts';
import { routes as howSupportWorks } from './routes/how-support-works.ts';
import type { Route } from './routes/route.ts';
import { routes as scheduleChange } from './routes/schedule-change.ts';
import { routes as ticketGuide } from './routes/ticket-guide.ts';

const COMPANIES: readonly (readonly [string, Locale, readonly Route[]])[] = [
  ['client-area', 'pt-PT', clientArea],
  ['ticket-guide', 'pt-PT', ticketGuide],
  ['how-support-works', 'pt-BR', howSupportWorks],
  ['contact-methods', 'es', contactMethods],
  ['schedule-change', 'pt-BR', scheduleChange],
];

interface PublishedRequest {
  readonly id: string;
  readonly url: string;
  readonly department: string | null;
  readonly channels: readonly { id: string; requires: string | null; only: string | null }[];
  readonly self_service: { readonly links: readonly { url: string }[] } | null;
}

const written = (id: string, proof: string | null | undefined, only: boolean): string =>
  [id, proof, only ? 'only' : null].filter(Boolean).join(' ');

describe.each(COMPANIES)('the requests of %s', (name, locale, routes) => {
  let site: OpenSite;
  let page: Page;
  let published: readonly PublishedRequest[];
  const proofs = Object.entries(messagesOf(locale).proofs);

  beforeAll(async () => {
    site = await openSite(name);
    page = await (await site.context({ javaScriptEnabled: false })).newPage();
    const answer = await fetch(`${site.url}api/requests.json`);
    published = ((await answer.json()) as { requests: PublishedRequest[] }).requests;
  });
  afterAll(async () => site.close());

  /** The ways that the page shows, in the words of the table. */
  async function waysShown(): Promise<readonly string[]> {
    const shown = await page.locator('.ways > li').evaluateAll((all) =>
      all.map((li) => ({
        id: li.querySelector('[data-live]')?.getAttribute('data-live') ?? '',
        only: li.hasAttribute('data-only'),
        text: li.textContent ?? '',
      })),
    );
    return shown.map(({ id, only, text }) =>
      written(id, proofs.find(([, words]) => text.includes(words))?.[0], only),
    );
  }

  test('are all in the table, and all lead from the contact page', async () => {
    expect(published.map(({ id }) => id).toSorted()).toEqual(routes.map(({ request }) => request).toSorted());
    await page.goto(`${site.url}contact/`);
    const links = await page.locator('.needs a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.toSorted()).toEqual(routes.map(({ request }) => `/contact/${request}/`).toSorted());
  });

  test.each(routes)('$request: $says', async ({ request, ways, alone = [] }) => {
    await page.goto(`${site.url}contact/${request}/`);
    expect(await waysShown()).toEqual(ways);
    const links = await page
      .locator('main .alone a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(alone);
    // No number, mailbox or form of a ticket stands on the page but those of its ways.
    const reached = await page
      .locator('main a[href^="mailto:"], main a[href^="tel:"], main .way-action a')
      .count();
    expect(reached).toBe(ways.length);
  });

  test.each(routes)('the JSON says the same of $request', ({ request, ways, alone = [] }) => {
    const found = published.find(({ id }) => id === request);
    expect(found?.channels.map(({ id, requires, only }) => written(id, requires, only !== null))).toEqual(
      ways,
    );
    expect(found?.self_service?.links.map(({ url }) => url) ?? []).toEqual(alone);
    expect(found?.department === null).toBe(ways.length === 0);
  });
});
