import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { BRING_NEAR } from './near.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer another colour scheme can change. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Has every page that the context opens carry axe: sent once, not with each page. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(SOURCE);
}

/** With all rules, with those of colours alone, or with all but those. */
const OPTIONS = {
  all: { runOnly: STANDARDS },
  colours: { runOnly: OF_COLOURS },
  form: { runOnly: STANDARDS, rules: Object.fromEntries(OF_COLOURS.map((id) => [id, { enabled: false }])) },
};

/** What axe finds on a page as it stands, one line a rule. */
export async function axeFindings(page: Page, rules: keyof typeof OPTIONS): Promise<readonly string[]> {
  // Style sheets are in the pages: there are none to be fetched first.
  const options = { ...OPTIONS[rules], resultTypes: ['violations'], preload: false };
  const violations = await page.evaluate<Finding[]>(
    `(() => {${BRING_NEAR}})(); axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
}
