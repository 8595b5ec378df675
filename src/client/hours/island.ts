import type { LiveTable } from '../../domain/hours/table-lookup.ts';

/** What the build tells the script of hours; texts in the page's language with `{time}` as their place. */
export interface Island {
  readonly table: LiveTable;
  /** Of each channel: the index of its zone, and whether one writes to it. */
  readonly channels: Readonly<Record<string, readonly [zone: number, written: 0 | 1]>>;
  /** Of each zone: its name for people, and from which minutes on it is how many minutes ahead of UTC. */
  readonly zones: readonly (readonly [
    id: string,
    label: string,
    offsets: readonly (readonly [number, number])[],
  ])[];
  /** The reasons of the table in words; the first is the ordinary week's, and empty. */
  readonly reasons: readonly string[];
  readonly t: Readonly<Record<LiveText, string>>;
}

export type LiveText =
  | 'open'
  | 'closed'
  | 'down'
  | 'unknown'
  | 'onDuty'
  | 'offDuty'
  | 'always'
  | 'openUntil'
  | 'opensAt'
  | 'closesIn'
  | 'writeNow'
  | 'readFrom'
  | 'noOpening'
  | 'tomorrow'
  | 'yours'
  | 'simulation'
  | 'leave'
  | 'minute'
  | 'minutes';

export const island: Island = JSON.parse(document.getElementById('Live')?.textContent ?? '');

/** A text with its place filled. */
export const say = (key: LiveText, time = ''): string => island.t[key].replace('{time}', time);

/** The elements of the page that carry a `data-` attribute, with its value. */
export const carrying = (name: string): (readonly [HTMLElement, string])[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((element) => [
    element,
    element.dataset[name] ?? '',
  ]);
