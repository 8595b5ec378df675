import type { LiveTable } from '../../domain/hours/table-lookup.ts';
import type { DateWords } from '../date-words.ts';
import type { LiveReasons } from '../reasons/island.ts';

/**
 * What is said of a state, ready-made: a word; what goes with it, `{time}` standing for the next change; and why,
 * which brief lines leave out, and which is empty where no line of the page tells it. Of a state without a word nothing
 * is said.
 */
export type LiveText = readonly [word: string, rest: string, why: string];

/**
 * A zone: its name for people, and from which instant on it is how far ahead of UTC, in milliseconds, the latest first and the first
 * from long ago. */
export type LiveZone = readonly [
  label: string,
  offsets: readonly [...(readonly [from: number, ahead: number])[], readonly [from: 0, ahead: number]],
];

/**
 * What the build tells the script of hours (views/live-island.ts writes it). Whatever depends on no more than a state
 * and its reason is put into words there, and stands in `texts` by the number that the table gives; the script fills
 * in times alone. Text 0 says that the state is not known.
 */
export interface Island {
  readonly table: LiveTable;
  readonly texts: readonly LiveText[];
  /** By their IANA names; the site's own also by ''. */
  readonly zones: Readonly<Record<string, LiveZone>>;
  /** The zones of the channels that have another than the site. */
  readonly zoneOf: Readonly<Record<string, string>>;
  readonly dates: DateWords;
  readonly tomorrow: string;
  /** The reader's own time, `{time}`, as it follows on the company's. */
  readonly yours: string;
  /** How soon it closes: in a minute, and in `{time}` minutes. */
  readonly closesIn: readonly [one: string, more: string];
  /** Why the channels are as they are, in whole sentences: for the script of reasons, on the pages that it is on. */
  readonly reasons?: LiveReasons | undefined;
}

export const { table, texts, zones, zoneOf, dates, tomorrow, yours, closesIn }: Island = JSON.parse(
  (document.getElementById('Live') as HTMLElement).textContent,
);

/** The elements of the page that a selector finds. */
export const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
