import { COMPONENT_NAMES } from '../component-table.ts';
import { commentsIn } from './comments.ts';

/**
 * The parser reads what stands in braces, and lines that begin with import or export, with a JavaScript
 * parser, which thousands of `!` or `(` crash together with the process. Content has no use for either, so
 * each such character is given to it as a stand-in (private use, refused in content) of the same length:
 * nothing is parsed as code, every position stays, and the tree tells whether it stood in code, where it is
 * put back, or in prose, where it is a problem.
 */
export const BRACE = '\ue000';
/** The stand-in of a `<` that begins neither a component nor code. */
export const ANGLE = '\ue001';
const ESCAPED_BRACE = '\ue002';
const CLOSING_BRACE = '\ue003';
/** Of a character whose problem is reported already. */
const REPORTED_ANGLE = '\ue006';
const REPORTED_BRACE = '\ue007';
const MODULE_WORDS: Readonly<Record<string, string>> = { i: '\ue004', e: '\ue005' };
const WRITTEN: Readonly<Record<string, string>> = {
  [BRACE]: '{',
  [ANGLE]: '<',
  [ESCAPED_BRACE]: '{',
  [CLOSING_BRACE]: '}',
  '\ue004': 'i',
  '\ue005': 'e',
  [REPORTED_ANGLE]: '<',
  [REPORTED_BRACE]: '{',
};
const STAND_IN = /[\ue000-\ue007]/g;

/** The beginning of a component's tag, opening or closing, as a regular expression. */
export const TAG = `<(?=/?(?:${COMPONENT_NAMES.join('|')})(?=[\\s/>]))`;
const TAG_HERE = new RegExp(TAG, 'y');
const MODULE_LINE = /^([ \t>]*)([ie])(?=(?:mport|xport)(?:[\s{*"']|$))/gm;

/** A backslash with what it escapes, and what may begin code. */
const MARKS = /\\[\s\S]|[{}]|<(?!\s)/g;

/** A body as the parser is given it, the same length as `source`. */
export function neutralised(source: string): string {
  const comments = commentsIn(source);
  const outer = new Set(comments.flatMap(({ from, until }) => [from, until - 1]));
  const inComment = (offset: number) => comments.some(({ from, until }) => offset > from && offset < until);
  const standIn = (mark: string, offset: number) => {
    if (mark === '\\{') return `\\${ESCAPED_BRACE}`;
    if (mark === '{') return outer.has(offset) ? mark : BRACE;
    if (mark === '<') return opensTag(source, offset) ? mark : ANGLE;
    if (mark.endsWith('}') && !outer.has(offset) && inComment(offset))
      return mark.replace('}', CLOSING_BRACE);
    return mark;
  };
  return source
    .replace(MODULE_LINE, (_, indent: string, letter: string) => indent + MODULE_WORDS[letter])
    .replace(MARKS, standIn);
}

/** A neutral text without the markup of a stretch, whose problem is reported; null where none begins there. */
export function withoutMarkup(text: string, offset: number, length: number): string | null {
  if (text[offset] !== '<' && text[offset] !== '{') return null;
  const end = offset + length;
  const passed = text
    .slice(offset, end)
    .replace(/</g, REPORTED_ANGLE)
    .replace(/[{\ue000]/g, REPORTED_BRACE);
  return text.slice(0, offset) + passed + text.slice(end);
}

/** How many tags of components a body has, opening and closing ones. */
export function countTags(source: string): number {
  return source.match(new RegExp(TAG, 'g'))?.length ?? 0;
}

/** A text of the tree as it was written in code or an attribute: every character put back. */
export function restoredCode(text: string): string {
  return text.replace(STAND_IN, (char) => WRITTEN[char] ?? char);
}

/** A text of the tree as it reads in prose: characters put back, the backslash before an escaped brace gone. */
export function restoredProse(text: string): string {
  return restoredCode(text.replace(/\\(?=\ue002)/g, ''));
}

/** An address as it was written; braces in it stay encoded. */
export function restoredAddress(href: string): string {
  return href.replace(/(?:%5C|\\)?(?:%EE%80%8[0-7]|[\ue000-\ue007])/gi, (found) => {
    const last = found.at(-1) ?? '';
    const char = /[0-7]/.test(last) ? String.fromCharCode(0xe000 + Number(last)) : last;
    return encodeURIComponent(WRITTEN[char] ?? '');
  });
}

/** Whether a paragraph's text began with `import` or `export`. */
export function beginsWithModuleWord(text: string): boolean {
  return Object.values(MODULE_WORDS).some((char) => text.startsWith(char));
}

function opensTag(source: string, offset: number): boolean {
  TAG_HERE.lastIndex = offset;
  return TAG_HERE.test(source);
}
