import { rawElements, withOthers } from '../raw-elements.ts';
import { wordsIn } from './page-text.ts';

/** What the search knows of a page. */
export interface PageRecord {
  /** Language of the page as it is published, `pt-BR`. */
  readonly lang: string;
  /** Key of the texts, `tutorial`. */
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  /** What stands beside its kind: of when it is, and how it ended. */
  readonly note: string;
  /** Words by which the editor wants it to be found. */
  readonly keywords: readonly string[];
  /** Error codes that it explains, as written. */
  readonly codes: readonly string[];
  readonly headings: readonly string[];
  /** All its text, each block ended by a full stop, and the title and what is marked to be left out without. */
  readonly text: string;
}

const LANG = /<html[^>]*\slang="?([\w-]+)/i;
const DESCRIPTION = /<meta name="?description"? content="([^"]*)"/i;
const KIND = /\sdata-pagefind-filter="kind:(\w+)"/;
const NOTE = /\sdata-pagefind-note="([^"]*)"/;
const KEYWORDS = /\sdata-pagefind-words="([^"]*)"/;

/**
 * What a built page offers to the search, without some e-mail addresses, which the pages hide; null where it marks
 * nothing with `data-pagefind-body`.
 */
export function pageRecord(html: string, addresses: readonly string[] = []): PageRecord | null {
  const start = html.indexOf(' data-pagefind-body');
  if (start === -1) return null;
  const whole = html.slice(html.lastIndexOf('<', start));
  // Their content is no markup, whatever it looks like.
  const body = withOthers(whole, rawElements(whole, 'script', 'style'), []);
  const { text, titles, headings, codes } = wordsIn(body);
  const discreet = (one: string): string => without(addresses, one);
  return {
    lang: LANG.exec(html)?.[1] ?? '',
    kind: KIND.exec(body)?.[1] ?? '',
    title: titles[0] ?? '',
    summary: discreet(decoded(DESCRIPTION.exec(html)?.[1] ?? '')),
    note: decoded(NOTE.exec(body)?.[1] ?? ''),
    keywords: decoded(KEYWORDS.exec(body)?.[1] ?? '')
      .split(', ')
      .filter(Boolean),
    codes,
    headings: headings.map(discreet),
    text: discreet(text),
  };
}

/** A text without some e-mail addresses, in capitals or not. */
function without(addresses: readonly string[], text: string): string {
  if (!text.includes('@')) return text;
  return addresses.reduce(
    (rest, address) => rest.replace(new RegExp(address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), ''),
    text,
  );
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }),
);

/** Text of HTML with its character references resolved. */
export function decoded(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex: string, digits: string, name: string) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16))
      : (NAMED.get(name) ?? whole),
  );
}
