import type { Settings } from '../../model/types.ts';

/** Where the rules stand below the site's root; servers know by the ending as what they are sent. */
export const SPECULATION_RULES = 'prefetch.speculationrules';

/** As what they have to be sent: browsers take them as nothing else. */
export const SPECULATION_RULES_TYPE = 'application/speculationrules+json';

/**
 * Which pages a browser may fetch ahead, once a reader points at the link that leads there: those of the site itself,
 * whose addresses end in a slash, but the editor's. https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export function speculationRules({ base }: Settings): string {
  const where = {
    and: [{ href_matches: [base, `${base}*/`] }, { not: { href_matches: `${base}admin/*` } }],
  };
  return `${JSON.stringify({ prefetch: [{ source: 'document', where, eagerness: 'moderate' }] }, null, 2)}\n`;
}
