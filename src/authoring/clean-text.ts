import { hiddenCharacters } from '../markdown/hidden-characters.ts';

/** A text without what nobody can see in it (zero-width and direction marks, controls), its line ends as `\n`. */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const hidden = hiddenCharacters(lines);
  if (hidden.length === 0) return lines;
  const at = new Set(hidden.map(({ offset }) => offset));
  let offset = 0;
  return [...lines]
    .filter((sign) => {
      const isHidden = at.has(offset);
      offset += sign.length;
      return !isHidden;
    })
    .join('');
}

/** The same on one line: a title, a name. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
