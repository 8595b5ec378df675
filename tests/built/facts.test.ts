import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { facts as clientArea } from './facts/client-area.ts';
import { facts as contactMethods } from './facts/contact-methods.ts';
import type { Fact } from './facts/fact.ts';
import { facts as howSupportWorks } from './facts/how-support-works.ts';
import { facts as scheduleChange } from './facts/schedule-change.ts';
import { facts as ticketGuide } from './facts/ticket-guide.ts';

const COMPANIES: Readonly<Record<string, readonly Fact[]>> = {
  'client-area': clientArea,
  'ticket-guide': ticketGuide,
  'how-support-works': howSupportWorks,
  'contact-methods': contactMethods,
  'schedule-change': scheduleChange,
};

/** `9:00` and `09:00` are one time, and any white space is a space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/(?<!\d)(\d:\d\d)/g, '0$1');

async function visibleText(page: Page, selector: string): Promise<string> {
  const texts = await page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
  return plain(texts.join(' '));
}

describe.each(Object.entries(COMPANIES))('a customer of %s', (name, facts) => {
  let site: OpenSite;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(name);
    context = await site.context({ javaScriptEnabled: false });
    page = await context.newPage();
  });
  afterAll(async () => site.close());

  test('can look for at least ten facts', () => {
    expect(facts.length).toBeGreaterThanOrEqual(10);
  });

  test.each(facts)(
    'finds that $fact',
    async ({ page: path, selector = 'body', contains = [], lacks = [] }) => {
      const answer = await page.goto(new URL(path.slice(1), site.url).href);
      expect(answer?.status()).toBe(200);
      const text = await visibleText(page, selector);
      for (const fragment of contains) expect(text).toContain(plain(fragment));
      for (const fragment of lacks) expect(text).not.toContain(plain(fragment));
      expect(contains.length + lacks.length).toBeGreaterThan(0);
    },
  );
});
