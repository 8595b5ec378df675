import { TAG } from '../read/neutral-text.ts';

const OPENERS = '([{';
const CLOSERS = ')]}';

/** How deep brackets of every kind may stand in each other. */
export const DEEPEST_BRACKETS = 64;

/**
 * The offset at which brackets stand more than `DEEPEST_BRACKETS` deep in each other, or null.
 * In `prose` an unclosed one (a smiley, half a sentence of code) counts until the paragraph ends.
 */
export function bracketsTooDeep(text: string, kind: 'prose' | 'data'): number | null {
  // Most texts have fewer brackets than may stand in each other.
  if ((text.match(/[([{]/g)?.length ?? 0) <= DEEPEST_BRACKETS) return null;
  const open = [0, 0, 0];
  let depth = 0;
  let blank = true;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (char === '\n') {
      if (blank && kind === 'prose') {
        open.fill(0);
        depth = 0;
      }
      blank = true;
      continue;
    }
    if (char !== ' ' && char !== '\t' && char !== '\r') blank = false;
    const opener = OPENERS.indexOf(char);
    const closer = CLOSERS.indexOf(char);
    if (opener >= 0) {
      open[opener] = (open[opener] ?? 0) + 1;
      depth += 1;
      if (depth > DEEPEST_BRACKETS) return index;
    } else if (closer >= 0 && (open[closer] ?? 0) > 0) {
      open[closer] = (open[closer] ?? 0) - 1;
      depth -= 1;
    }
  }
  return null;
}

/**
 * How many tags of components may be open at once: more than a tree may be deep, so that a page full of tags that
 * nobody closed is told of its first ones, and few enough that the parser, which takes quadratic time, is not felt.
 */
export const MOST_OPEN_TAGS = 200;

const WHOLE_TAG = new RegExp(`${TAG}(?:"[^"]{0,500}"|'[^']{0,500}'|[^>"']){0,500}>?`, 'g');

/** The offset at which more than `MOST_OPEN_TAGS` components are open, or null. */
export function tagsTooDeep(text: string): number | null {
  let open = 0;
  for (const { 0: tag, index } of text.matchAll(WHOLE_TAG)) {
    if (tag.startsWith('</')) open = Math.max(0, open - 1);
    else if (!tag.endsWith('/>')) open += 1;
    if (open > MOST_OPEN_TAGS) return index;
  }
  return null;
}
