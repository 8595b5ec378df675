import { folded } from './folded.ts';
import { stemOf } from './stem-of.ts';
import type { Understood } from './understand.ts';
import { wordsOf } from './words-of.ts';

/** An incident as the search knows it. */
interface Incident {
  readonly title: string;
  readonly summary: string;
  /** Names of what it touches. */
  readonly about: string;
  /** Unix milliseconds. */
  readonly began: number;
  readonly over: boolean;
}

const RECENT_MS = 14 * 86_400_000;
const MOST = 2;

/**
 * The incidents that may be what someone means who says that something does not work: those that are not over,
 * and those of the last two weeks that are about what he names. At most two, the newest first.
 * `now` is in Unix milliseconds.
 */
export function recentIncidents<T extends Incident>(
  { outage, terms }: Understood,
  incidents: readonly T[],
  language: string,
  now: number,
): readonly T[] {
  if (!outage) return [];
  const stemsOf = (text: string): string[] => wordsOf(text).map((word) => stemOf(folded(word), language));
  const named = terms.filter((term) => !term.outage);
  const isAbout = ({ title, summary, about }: T): boolean => {
    const stems = new Set(stemsOf(`${title} ${summary} ${about}`));
    return named.every(({ alternatives }) =>
      alternatives.some(({ words }) => words.flatMap(stemsOf).every((stem) => stems.has(stem))),
    );
  };
  const recent = incidents.filter((one) => !one.over || (now - one.began < RECENT_MS && isAbout(one)));
  return [...recent].sort((a, b) => Number(a.over) - Number(b.over) || b.began - a.began).slice(0, MOST);
}
