import { proseStretches } from './prose-stretches.ts';

/** A text as it is read, without its markup, and where each part of it stands in the source. */
export interface ReadableText {
  readonly text: string;
  /** The same in lower case and without accents, as long as `text`. */
  readonly folded: string;
  /** The offset in the source of an offset of `text`. */
  readonly sourceOffset: (offset: number) => number;
}

/** Stands for what is not read: code, components, addresses. Nothing that is claimed reaches across it. */
export const UNREAD = '\ufffc';
/** Stands for the mark of a list's item. */
export const ITEM = '•';

const MARKUP = new RegExp(
  [
    String.raw`(?<escape>\\[!-/:-@[-\x60{-~])`,
    String.raw`(?<code>(?<!\x60)(?<ticks>\x60+)(?!\x60)(?:(?!\n[ \t]*\n)[^])*?(?<!\x60)\k<ticks>(?!\x60))`,
    String.raw`(?<tag></?[A-Z][A-Za-z]*(?:[^<>"']|"[^"\n]{0,500}"|'[^'\n]{0,500}'){0,1000}>)`,
    String.raw`(?<note>\[\^[^\]\n]{1,60}\]:?)`,
    String.raw`(?<definition>^[ \t]*\[[^\]\n]+\]:[ \t]*\S+)`,
    String.raw`(?<target>\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\]\n]*\])`,
    String.raw`(?<address>(?:[Hh]ttps?|ftp)://[^\s<>()[\]"]+|\b(?:mailto|tel):[^\s<>()[\]"]+|\b[Ww]ww\.[^\s<>()[\]"]+)`,
    String.raw`(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});)`,
    String.raw`(?<item>^(?:[ \t]*>)*[ \t]*(?:[-+*]|\d{1,2}[.)])(?=[ \t]))`,
    String.raw`(?<quote>^(?:[ \t]*>)+)`,
    String.raw`(?<marks>[*_~\r\u0300-\u036f]+|!?\[|\])`,
  ].join('|'),
  'gm',
);

/** A link by mail or telephone, or an underscore, which an address may have. */
const CONTACT = /^(?:\]\((?:mailto|tel):.*|(?:mailto|tel):.*|_+)$/;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    ordm: 'º',
    deg: '°',
    ordf: 'ª',
    ndash: '–',
    mdash: '—',
    amp: '&',
    quot: '"',
  }),
);

/**
 * Reads Markdown as a person reads the page; code, components' attributes, comments and addresses are left out.
 * With `contacts`, e-mail addresses and telephone numbers stay, those of links too.
 */
export function readableText(source: string, contacts = false): ReadableText {
  const pieces: string[] = [];
  const starts: { readonly text: number; readonly source: number }[] = [];
  let length = 0;
  const add = (piece: string, at: number) => {
    if (piece === '') return;
    starts.push({ text: length, source: at });
    pieces.push(piece);
    length += piece.length;
  };
  for (const { from, until } of proseStretches(source)) {
    const part = source.slice(from, until);
    let done = 0;
    for (const match of part.matchAll(MARKUP)) {
      add(part.slice(done, match.index), from + done);
      const isContact = contacts && CONTACT.test(match[0]);
      add(isContact ? match[0] : readAs(match[0], match.groups ?? {}), from + match.index);
      done = match.index + match[0].length;
    }
    add(part.slice(done), from + done);
    add(`${UNREAD}\n`, until);
  }
  const text = pieces.join('');
  return { text, folded: folded(text), sourceOffset: (offset) => sourceOffset(starts, offset) };
}

/** Lower case without accents, letter for letter. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowerIfOne).join('');
  return same.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

function lowerIfOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

function readAs(found: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['escape'] !== undefined) return found.slice(1);
  if (groups['entity'] !== undefined) return entity(found.slice(1, -1));
  if (groups['item'] !== undefined) return ITEM;
  const isDropped = groups['marks'] ?? groups['quote'] ?? groups['note'] ?? groups['target'];
  return isDropped === undefined ? UNREAD : '';
}

function entity(name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0xffff ? String.fromCharCode(code) : UNREAD;
  }
  const accented = /^([A-Za-z])(?:acute|grave|circ|tilde|cedil|uml)$/.exec(name);
  return accented?.[1] ?? ENTITIES.get(name) ?? UNREAD;
}

function sourceOffset(
  starts: readonly { readonly text: number; readonly source: number }[],
  offset: number,
): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = starts[low];
  return start === undefined ? offset : start.source + (offset - start.text);
}
