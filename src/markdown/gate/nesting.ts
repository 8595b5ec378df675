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
