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
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const INLINE =
  /^(a|abbr|b|bdi|button|cite|code|data|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)$/;
const CELL = /^t[hd]$/;
const HEADING = /^h[2-6]$/;
/** Pictures, and what the page marks to be left out. */
const UNREAD = /^(svg|template|noscript)$/;
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
  let text = '';
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    const top = open.at(-1);
    if (top?.skipped !== true) text = joined(text, decoded(html.slice(at, match.index)));
    at = match.index + tag.length;
    if (name === '') continue;
    const element = name.toLowerCase();
    if (!INLINE.test(element) && top?.skipped !== true)
      text = CELL.test(element) ? celled(text) : ended(text);
    if (slash === '/') {
      const closed = open.pop();
      if (closed === undefined || closed.skipped) continue;
      const own = text.slice(closed.from).trim();
      if (element === 'h1') {
        titles.push(withoutStop(own));
        text = text.slice(0, closed.from);
      } else if (HEADING.test(element)) headings.push(withoutStop(own));
      else if (element === 'code' && closed.codes) codes.push(own);
      if (closed.codes && element === 'code') text += ' ';
      if (open.length === 0) break;
    } else if (!VOID.test(element) && !attributes.endsWith('/')) {
      const skipped = top?.skipped === true || UNREAD.test(element) || MARKED.test(attributes);
      const inCodes = top?.codes === true || / data-pagefind-codes/.test(attributes);
      open.push({ name: element, skipped, from: text.length, codes: inCodes });
    } else text = joined(text, ' ');
  }
  return { text: text.trim(), titles, headings, codes };
}

const joined = (text: string, more: string): string =>
  text + more.replace(/\s+/g, ' ').replace(/^ /, /\s$/.test(text) || text === '' ? '' : ' ');
const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** A text at the edge of a table's cell. */
function celled(text: string): string {
  const bare = text.trimEnd();
  return /[.·:]$/.test(bare) || bare === '' ? `${bare} ` : `${bare} · `;
}

/** A text at the end of a block: with a full stop where it has no sign of its own, and a space. */
function ended(text: string): string {
  const bare = text.trimEnd().replace(/ ·$/, '');
  if (bare === '') return '';
  return /[\p{L}\p{N})\]%”"»]$/u.test(bare) ? `${bare}. ` : `${bare} `;
}
