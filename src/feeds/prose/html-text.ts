import type { Locale } from '../../model/types.ts';
import type { PlainNode } from './plain-node.ts';

const VOID = new Set(['br', 'hr']);

/** A text as it stands in HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (it) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[it] ?? it,
  );
}

/** Plain prose as HTML. */
export function htmlText(nodes: readonly PlainNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { tag, href, start, children } = node;
      const attributes = `${href === undefined ? '' : ` href="${escapeHtml(href)}"`}${start === undefined ? '' : ` start="${start}"`}`;
      return VOID.has(tag) ? `<${tag}>` : `<${tag}${attributes}>${htmlText(children)}</${tag}>`;
    })
    .join('');
}

/** Some HTML in another language than the feed's says so. */
export function inLanguage(feed: { readonly locale: Locale }, locale: Locale, html: string): string {
  return locale === feed.locale || html === '' ? html : `<div lang="${locale}">${html}</div>`;
}
