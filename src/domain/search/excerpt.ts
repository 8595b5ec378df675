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
/** Signs before the first word found, so that it stands in its sentence. */
const LEAD = 40;
const PIECE = /[\p{L}\p{N}]+(?:[.\-_][\p{L}\p{N}]+)*/gu;

/** What may be marked: the folded words, the forms that they have in common. */
export interface Sought {
  readonly language: string;
  readonly words: readonly string[];
}

/**
 * What to show of a page for some words: its summary, unless a stretch of its text holds more of them. Words are
 * found by their forms: `configurar` marks `configuração`.
 */
export function excerptOf(summary: string, content: string, sought: Sought): readonly ExcerptPart[] {
  const isSought = matcher(sought);
  const own = hitsIn(summary, isSought);
  const others = hitsIn(content, isSought);
  const best = bestStretch(others);
  if (best === null || new Set(own.map(({ stem }) => stem)).size >= best.distinct)
    return marked(summary, own, 0, summary.length);
  const from = wordStart(content, Math.max(0, best.from - LEAD));
  const to = wordEnd(content, Math.min(content.length, from + LENGTH));
  const parts = marked(content, others, from, to);
  const before = from > 0 ? [{ text: '… ', marked: false }] : [];
  return [...before, ...parts, ...(to < content.length ? [{ text: ' …', marked: false }] : [])];
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

/** Where the most different words stand within the length of an excerpt; the first of several. */
function bestStretch(hits: readonly Hit[]): { readonly from: number; readonly distinct: number } | null {
  let best: { from: number; distinct: number } | null = null;
  for (const [first, { at }] of hits.entries()) {
    const stems = new Set<string>();
    for (let next = first; (hits[next]?.end ?? Number.POSITIVE_INFINITY) <= at + LENGTH - LEAD; next += 1)
      stems.add(hits[next]?.stem ?? '');
    if (stems.size > (best?.distinct ?? 0)) best = { from: at, distinct: stems.size };
  }
  return best;
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

const wordStart = (text: string, at: number): number => (at === 0 ? 0 : text.indexOf(' ', at) + 1);
const wordEnd = (text: string, at: number): number =>
  at >= text.length ? text.length : text.lastIndexOf(' ', at);
