import { folded } from './folded.ts';
import { stemOf } from './stem-of.ts';
import { wordsOf } from './words-of.ts';

/** A stretch of an excerpt: found words are marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Signs of an excerpt, about two lines. */
const LENGTH = 170;
/** The most signs from the beginning of its sentence to a word found, and those that follow it. */
const LEAD = 190;
const TAIL = 40;
/** Ends a sentence, or an entry of a list. */
const SENTENCE_END = /(?:[.!?…][)”»"’]*|·) (?=\S)/gu;
const PIECE = /[\p{L}\p{N}]+(?:[.\-_][\p{L}\p{N}]+)*/gu;

/** What may be marked: the folded words, the forms that they have in common. */
export interface Sought {
  readonly language: string;
  readonly words: readonly string[];
}

/**
 * What to show of a page for some words: its summary, unless a stretch of its text holds more of them. That begins
 * where a sentence does, as what is cut off may have been its "not"; where a word stands too far from there, it is the
 * summary. Words are found by their forms: `configurar` marks `configuração`.
 */
export function excerptOf(summary: string, content: string, sought: Sought): readonly ExcerptPart[] {
  const isSought = matcher(sought);
  const own = hitsIn(summary, isSought);
  const others = hitsIn(content, isSought);
  const best = bestStretch(others);
  if (best === null || new Set(own.map(({ stem }) => stem)).size >= best.distinct)
    return marked(summary, own, 0, summary.length);
  const from = sentenceStart(content, best.from);
  if (best.end - from > LEAD) return marked(summary, own, 0, summary.length);
  const to = wordEnd(content, Math.max(from + LENGTH, best.end + TAIL));
  const parts = marked(content, others, from, to);
  return to < content.length && !/[.!?…]$/.test(content.slice(from, to))
    ? [...parts, { text: ' …', marked: false }]
    : parts;
}

interface Hit {
  readonly at: number;
  readonly end: number;
  readonly stem: string;
}

function matcher({ language, words }: Sought): (word: string) => string | null {
  const stems = new Set(words.flatMap((word) => wordsOf(word)).map((word) => stemOf(folded(word), language)));
  return (word) => {
    const stem = stemOf(folded(word), language);
    return stems.has(stem) ? stem : null;
  };
}

function hitsIn(text: string, isSought: (word: string) => string | null): readonly Hit[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: word, index }) => {
    const stem = isSought(word);
    return stem === null ? [] : [{ at: index, end: index + word.length, stem }];
  });
}

/** Where some words stand, from the first to the end of the last that is another. */
interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly distinct: number;
}

/** Where the most different words stand within the length of an excerpt; the first of several. */
function bestStretch(hits: readonly Hit[]): Stretch | null {
  let best: Stretch | null = null;
  for (const [first, { at }] of hits.entries()) {
    const stems = new Set<string>();
    let end = at;
    for (let next = first; (hits[next]?.end ?? Number.POSITIVE_INFINITY) <= at + LENGTH - TAIL; next += 1) {
      const hit = hits[next];
      if (hit === undefined || stems.has(hit.stem)) continue;
      stems.add(hit.stem);
      end = hit.end;
    }
    if (stems.size > (best?.distinct ?? 0)) best = { from: at, end, distinct: stems.size };
  }
  return best;
}

/** Where the sentence begins in which something stands, or the entry of its list. */
function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (const { 0: end, index } of text.slice(0, at + 1).matchAll(SENTENCE_END)) start = index + end.length;
  return start;
}

function marked(text: string, hits: readonly Hit[], from: number, to: number): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const hit of hits) {
    if (hit.at < from || hit.end > to) continue;
    if (hit.at > at) parts.push({ text: text.slice(at, hit.at), marked: false });
    parts.push({ text: text.slice(hit.at, hit.end), marked: true });
    at = hit.end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), marked: false });
  return parts;
}

const wordEnd = (text: string, at: number): number =>
  at >= text.length ? text.length : text.lastIndexOf(' ', at);
