const LONGEST = 200;

/** The first sentence of a text, cut at a word where it is long; `fallback` where there is none. */
export function firstSentence(text: string, fallback: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  const line = paragraph.replace(/\s+/g, ' ').trim();
  const sentence = /^.{8,}?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence === '') return fallback;
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST - 1))}…`;
}
