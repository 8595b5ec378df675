import { fill } from './fill.ts';

/** The words of moments: of the same day, after a word such as "until", of days ahead, and of the reader's own clock. */
export type MomentText = 'clock' | 'bare' | 'tomorrow' | 'weekday' | 'date' | 'atOnes' | 'atOne' | 'yours';
export type ReasonText = 'closes' | 'noOpening' | 'meanwhile' | 'openUntil' | 'openAlways' | 'first';
export type ReplyText = 'answered' | 'answeredBy' | 'peak' | 'peakBy';

/** The sentences of a language, with places to fill, that a module brings (views/reasons/reason-words.ts). */
export type ReasonWords = Readonly<Record<MomentText | ReasonText, string>>;
export type ReplyWords = Readonly<Record<MomentText | ReplyText, string>>;

/** Those of both modules where both are there: of moments they bring the same. A module asks for its own alone. */
const brought = (id: string) => JSON.parse(document.getElementById(id)?.textContent ?? '{}').words;
export const words: ReasonWords & ReplyWords = { ...brought('Reasons'), ...brought('Replies') };

/** A text with its places filled. */
export const say = (key: keyof typeof words, values: Readonly<Record<string, string>>): string =>
  fill(words[key], values);
