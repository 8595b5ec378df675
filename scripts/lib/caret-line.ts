/** Signs that take two columns of a terminal: Chinese, Japanese and Korean ones, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Blanks as wide as a text is in a terminal: tabs stay tabs, wide signs take two, an accent put on a letter none. */
export function blanksFor(text: string): string {
  return Array.from(signs.segment(text), ({ segment }) =>
    segment === '\t' ? '\t' : WIDE.test(segment) ? '  ' : ' ',
  ).join('');
}
