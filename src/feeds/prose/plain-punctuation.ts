const SIGNS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u00ad': '',
  '\u200b': '',
};
const PATTERN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'gu');

/**
 * A text with the punctuation of a typewriter: what it is pasted into may know no other. Letters keep their accents.
 *
 * @example plainPunctuation('“UTC−3” – já…') // '"UTC-3" - já...'
 */
export function plainPunctuation(text: string): string {
  return text.replace(PATTERN, (sign) => SIGNS[sign] ?? sign);
}
