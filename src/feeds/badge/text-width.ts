/** Widths in pixels of a wide sans serif at twelve pixels, by the kind of sign; what is not named is an ordinary letter. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^\p{Extended_Pictographic}/u, 16],
  [/^[\u1100-\u9fff\uac00-\ud7af\uff00-\uffef]/u, 12],
  [/^[mwMW@%]/u, 11],
  [/^[ijlI.,:;'|!]/u, 4.5],
  [/^[ ftr()\-/"]/u, 5.5],
  [/^\p{Lu}/u, 8.6],
];
const LETTER = 7.5;

/** How wide is a text at twelve pixels, about? In whole pixels; pictures and letters of two places count once. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += WIDTHS.find(([signs]) => signs.test(segment))?.[1] ?? LETTER;
  }
  return Math.ceil(width);
}
