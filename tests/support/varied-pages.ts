import { kindOfPage } from '../../scripts/bench/page-kind.ts';
import type { BuiltPage } from './built-pages.ts';

/** What stands in a script or a style sheet is no markup. */
const CODE = /(<(?:script|style)\b[^>]*>).*?<\/(?:script|style)>/gs;
const TAGS = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'=<>`]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)/g;
const ATTRIBUTES = /\s([^\s"'=<>`]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

/** What a page is made of: its tags, each with its attributes (`th scope`), and its classes (`.notice`). */
function traitsOf(html: string): ReadonlySet<string> {
  const traits = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.replace(CODE, '$1').matchAll(TAGS)) {
    traits.add(tag);
    for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTES)) {
      traits.add(`${tag} ${name}`);
      if (name !== 'class') continue;
      for (const own of values.join('').split(/\s+/)) if (own !== '') traits.add(`.${own}`);
    }
  }
  return traits;
}

/**
 * A few pages in place of all: one of each kind and language, and more until there is no tag, attribute or class that
 * none of them has. Pages that only send their reader on are left out.
 */
export function variedPages(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const kinds = new Set<string>();
  const seen = new Set<string>();
  const chosen: BuiltPage[] = [];
  const rest: { readonly page: BuiltPage; readonly traits: ReadonlySet<string> }[] = [];
  for (const page of pages) {
    if (page.isRedirect) continue;
    const kind = `${/^(pt-br|pt-pt|es|en)\//.exec(page.path)?.[1] ?? ''} ${kindOfPage(page.path)}`;
    const traits = traitsOf(page.html);
    if (kinds.has(kind)) {
      rest.push({ page, traits });
      continue;
    }
    kinds.add(kind);
    chosen.push(page);
    for (const trait of traits) seen.add(trait);
  }
  for (;;) {
    // The one that brings most first, so that they stay few.
    const [best] = rest
      .map((one) => ({ ...one, brings: [...one.traits].filter((trait) => !seen.has(trait)).length }))
      .sort((left, right) => right.brings - left.brings);
    if (best === undefined || best.brings === 0) return chosen;
    chosen.push(best.page);
    for (const trait of best.traits) seen.add(trait);
  }
}
