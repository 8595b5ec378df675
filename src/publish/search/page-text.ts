import { BlockText } from './block-text.ts';
import { decoded } from './page-record.ts';

/** The texts of a stretch of HTML, by what they are. */
interface Texts {
  readonly text: string;
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly codes: readonly string[];
}

const TAG =
  /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?|\s|\/)*)>/gi;
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VOID = names('area base br col embed hr img input link meta source track wbr');
const INLINE = names(
  'a abbr b bdi button cite code data em i kbd mark q s small span strong sub sup time u var',
);
/** What stands beside others of its kind: the cells of a row, the items of a list. */
const ENTRY = names('td th li');
const HEADING = names('h2 h3 h4 h5 h6');
/** Pictures, what one presses, and what the page marks to be left out. */
const UNREAD = names('svg template noscript button');
const MARKED = /\s(data-pagefind-ignore|hidden|aria-hidden="?true"?|class="anchor")(?=[\s=/]|$)/;

interface Open {
  readonly name: string;
  readonly skipped: boolean;
  /** Where the collected text stood when it opened. */
  readonly from: number;
  readonly codes: boolean;
}

/** Reads the first element of some HTML to its end. */
export function wordsIn(html: string): Texts {
  const titles: string[] = [];
  const headings: string[] = [];
  const codes: string[] = [];
  const open: Open[] = [];
  const text = new BlockText();
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    const top = open.at(-1);
    if (top?.skipped !== true && match.index > at) text.add(decoded(html.slice(at, match.index)));
    at = match.index + tag.length;
    if (name === '') continue;
    const element = name.toLowerCase();
    if (top?.skipped !== true && !INLINE.has(element)) {
      if (ENTRY.has(element)) text.endEntry();
      else text.end();
    }
    if (slash === '/') {
      const closed = open.pop();
      if (closed === undefined || closed.skipped) continue;
      if (element === 'h1') {
        titles.push(withoutStop(text.from(closed.from)));
        text.cut(closed.from);
      } else if (HEADING.has(element)) headings.push(withoutStop(text.from(closed.from)));
      else if (element === 'code' && closed.codes) codes.push(text.from(closed.from));
      if (closed.codes && element === 'code') text.space();
      if (open.length === 0) break;
    } else if (!VOID.has(element) && !attributes.endsWith('/')) {
      const skipped =
        top?.skipped === true || UNREAD.has(element) || (attributes !== '' && MARKED.test(attributes));
      const inCodes = top?.codes === true || attributes.includes(' data-pagefind-codes');
      open.push({ name: element, skipped, from: text.length, codes: inCodes });
    } else text.add(' ');
  }
  return { text: text.whole(), titles, headings, codes };
}

const withoutStop = (text: string): string => text.replace(/\.$/, '');
