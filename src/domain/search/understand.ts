import { folded } from './folded.ts';
import type { Lexicon } from './lexicon.ts';
import { meantWord } from './meant-word.ts';
import { type Alternative, phraseAlternative, phraseAt, synonymsOf } from './phrases.ts';
import { stemOf } from './stem-of.ts';
import type { KnownWord } from './vocabulary.ts';
import { isCode, wordsOf } from './words-of.ts';

/** A part of a query: a word or a phrase, by whatever words it may be found. */
export interface Term {
  readonly typed: string;
  /** How much it tells pages apart. */
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
  /** It stands for itself alone: an error code, a port. */
  readonly code: boolean;
  /** How sure it is that it was meant, at most 1. */
  readonly sure: number;
  /** It says that something does not work. */
  readonly outage: boolean;
  /** It says how something is, and not what: a page is not about it. */
  readonly vague: boolean;
}

/** What a query asks for. */
export interface Understood {
  readonly terms: readonly Term[];
  /** The weight of the words that the site does not know. */
  readonly unknown: number;
  /** The query as it was understood, where that is not as it was typed. */
  readonly corrected: string | null;
  /** Whether someone says that something does not work now. */
  readonly outage: boolean;
}

const FORM = 0.95;
const BEGINNING = 0.75;
const CORRECTED = 0.85;
/** An unknown word counts as one that stands on this many pages. */
const PAGES_OF_UNKNOWN = 3;
/** What is said of how something is counts for this much of what it is. */
const VAGUE = 0.5;
const SURE_OF_CORRECTED = 0.8;
/** Forms of a word that are asked for, beginnings that are filled in. */
const FORMS = 4;
const BEGINNINGS = 5;
/** Letters from which on the beginning of a word stands for it: of the last one, which may not be typed out, and of any. */
const LEAST_BEGINNING = { last: 3, any: 5 } as const;
/** What is left of a word up to which others that share it are most likely forms of it, and not surely: `porto`, `porta`. */
const SHORT_STEM = 4;

/** A word of the query once it is known what was meant. */
interface Part {
  readonly typed: string;
  readonly meant: string;
  readonly stem: string;
  readonly state: 'stop' | 'known' | 'likely' | 'corrected' | 'unknown';
  /** Letters were wrong, not just left out at the end. */
  readonly alternatives: readonly Alternative[];
}

/** Reads a query with the words of the site and its language. */
export function understand(query: string, lexicon: Lexicon): Understood {
  const words = joined(wordsOf(query), lexicon);
  const parts = words.flatMap((word, at) => partsOf(word, at === words.length - 1, lexicon));
  const stems = parts.map(({ stem }) => stem);
  const saysOutage = (at: number): boolean => {
    const phrase = phraseAt(lexicon.outages, stems, at);
    return phrase !== null && (phrase.stems.length > 1 || parts[at]?.state !== 'stop');
  };
  const outage = parts.some((_, at) => saysOutage(at));
  const terms: Term[] = [];
  let unknown = 0;
  for (let at = 0; at < parts.length; ) {
    const phrase = phraseAt(lexicon.phrases, stems, at);
    const length = phrase?.stems.length ?? 1;
    const own = parts.slice(at, at + length);
    at += length;
    const first = own[0];
    if (first === undefined || (length === 1 && first.state === 'stop')) continue;
    const alternatives = [
      ...(length === 1 ? first.alternatives : phraseAlternative(phrase, lexicon, 1)),
      ...(phrase === null ? [] : synonymsOf(phrase, lexicon)),
    ];
    if (alternatives.length === 0) unknown += rarity(lexicon, PAGES_OF_UNKNOWN);
    else {
      const isGuess = own.some(({ state }) => state === 'corrected' || state === 'likely');
      const isVague = length === 1 && lexicon.vague.has(folded(first.typed));
      const pages = pagesOf(alternatives, lexicon);
      terms.push({
        typed: own.map(({ typed }) => typed).join(' '),
        // What was typed stands nowhere: a page without what it is taken for lacks a rare word.
        weight: rarity(lexicon, isGuess ? Math.min(pages, PAGES_OF_UNKNOWN) : pages) * (isVague ? VAGUE : 1),
        alternatives: distinct(alternatives),
        code: length === 1 && isCode(first.typed),
        sure: isGuess ? SURE_OF_CORRECTED : 1,
        outage: own.some((_, i) => saysOutage(at - length + i)),
        vague: isVague,
      });
    }
  }
  const corrected = parts.some(({ state }) => state === 'corrected')
    ? parts.map(({ meant }) => meant).join(' ')
    : null;
  return { terms, unknown, corrected, outage };
}

/** Words that were typed apart but are one on the site: `web mail`. */
function joined(words: readonly string[], { known, stop }: Lexicon): readonly string[] {
  const result: string[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const whole = before === undefined ? '' : folded(before + word);
    const apart = before === undefined || (isKnown(before) && isKnown(word)) || isCode(whole);
    if (!apart && known.has(whole)) result.splice(-1, 1, before + word);
    else result.push(word);
  }
  return result;
  function isKnown(word: string): boolean {
    return known.has(folded(word)) || stop.has(folded(word));
  }
}

function partsOf(typed: string, isLast: boolean, lexicon: Lexicon): readonly Part[] {
  const part = partOf(typed, lexicon);
  if (part.state !== 'unknown') return [part];
  return splitParts(typed, lexicon) ?? [meantPart(part, isLast, lexicon)];
}

function partOf(typed: string, lexicon: Lexicon): Part {
  const key = folded(typed);
  const stem = stemOf(key, lexicon.language);
  const base = { typed, meant: typed, stem, alternatives: [] } as const;
  const known = lexicon.known.get(key);
  if (lexicon.stop.has(key) || known?.common === true) return { ...base, state: 'stop' };
  if (known !== undefined) return { ...base, state: 'known', ...formsOf(known, stem, lexicon) };
  if (isCode(key)) return { ...base, state: 'unknown' };
  const forms = lexicon.byStem.get(stem);
  if (forms !== undefined)
    return {
      ...base,
      state: stem.length > SHORT_STEM ? 'known' : 'likely',
      ...formsOf(null, stem, lexicon),
    };
  if (lexicon.phrases.get(stem)?.some(({ stems }) => stems.length === 1)) return { ...base, state: 'known' };
  return { ...base, state: 'unknown' };
}

function formsOf(exact: KnownWord | null, stem: string, { byStem }: Lexicon): Pick<Part, 'alternatives'> {
  const forms = (byStem.get(stem) ?? []).filter((form) => form !== exact && !isCode(form.word));
  const all = [...(exact === null ? [] : [exact]), ...forms].slice(0, FORMS);
  return {
    alternatives: all.map((form) => ({ words: [form.word], worth: form === exact ? 1 : FORM })),
  };
}

/** The beginning of words of the site, else the nearest of them. */
function meantPart(part: Part, isLast: boolean, lexicon: Lexicon): Part {
  const key = folded(part.typed);
  if (isCode(key)) return part;
  const fuller = key.length < LEAST_BEGINNING[isLast ? 'last' : 'any'] ? [] : beginningWith(key, lexicon);
  if (fuller.length > 0)
    return {
      ...part,
      state: 'known',
      alternatives: fuller.map(({ word }) => ({ words: [word], worth: BEGINNING })),
    };
  const meant = meantWord(key, lexicon);
  if (meant === null) return part;
  const found = partOf(meant.word, lexicon);
  return {
    ...found,
    typed: part.typed,
    meant: meant.word,
    state: found.state === 'stop' || folded(meant.word) === key ? found.state : 'corrected',
    alternatives: found.alternatives.map(({ words, worth }) => ({ words, worth: worth * CORRECTED })),
  };
}

function beginningWith(key: string, { known }: Lexicon): readonly KnownWord[] {
  const found = [...known].filter(([word, { common }]) => word.startsWith(key) && !common);
  return found
    .map(([, word]) => word)
    .sort((a, b) => Number(b.subject) - Number(a.subject) || b.pages - a.pages)
    .slice(0, BEGINNINGS);
}

/** Two words of which the space was left out: `outlooknao`. */
function splitParts(typed: string, lexicon: Lexicon): readonly Part[] | null {
  for (let at = 3; at <= typed.length - 2; at += 1) {
    const pair = [partOf(typed.slice(0, at), lexicon), partOf(typed.slice(at), lexicon)];
    const sure = pair.every(
      ({ typed: word, state }) =>
        state === 'stop' || (state === 'known' && lexicon.known.has(folded(word)) && word.length > 2),
    );
    if (sure && pair.some(({ state, typed: word }) => state === 'known' && word.length > 3)) return pair;
  }
  return null;
}

const rarity = (lexicon: Lexicon, pages: number): number => Math.log(1 + lexicon.pages / pages);

/** The most pages on which one of the alternatives can stand. */
function pagesOf(alternatives: readonly Alternative[], { known }: Lexicon): number {
  const each = alternatives.map(({ words }) =>
    Math.min(...words.map((word) => known.get(folded(word))?.pages ?? 1)),
  );
  return Math.max(1, ...each);
}

function distinct(alternatives: readonly Alternative[]): readonly Alternative[] {
  const best = new Map<string, Alternative>();
  for (const one of [...alternatives].sort((a, b) => b.worth - a.worth)) {
    const key = one.words.join(' ');
    if (!best.has(key)) best.set(key, one);
  }
  return [...best.values()];
}
