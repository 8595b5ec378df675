import type { LiveTable } from '../domain/hours/table-lookup.ts';

/** What the build tells the page's script; times in milliseconds, texts in the page's language. */
export interface Island {
  readonly built: number;
  /** The site's own state, asked once by pages with a status line. */
  readonly api?: string;
  readonly table?: LiveTable;
  /** Of each live element's channel: the index of its zone and whether one writes to it. */
  readonly channels?: Readonly<Record<string, { readonly zone: number; readonly written: boolean }>>;
  /** Of each zone: its name, and from which instants (ms) on it is how many minutes ahead of UTC. */
  readonly zones?: readonly {
    readonly id: string;
    readonly label: string;
    readonly offsets: readonly (readonly [number, number])[];
  }[];
  /** The reasons of the table, in words: empty for the ordinary week. */
  readonly reasons?: readonly string[];
  readonly t?: Readonly<Record<LiveText, string>>;
  readonly overall?: Readonly<Record<string, string>>;
}

/** The texts that the script puts together; `{time}` and the like are its places. */
export type LiveText =
  | 'open'
  | 'closed'
  | 'unknown'
  | 'openUntil'
  | 'opensAt'
  | 'closesIn'
  | 'always'
  | 'writeNow'
  | 'readFrom'
  | 'noOpening'
  | 'tomorrow'
  | 'onDuty'
  | 'offDuty'
  | 'yours'
  | 'simulation'
  | 'leave'
  | 'minute'
  | 'minutes'
  | 'down';

const element = document.getElementById('live');

export const island: Island = JSON.parse(element?.textContent ?? '{"built":0}');

/** A text of the island with its places filled. */
export function say(key: LiveText, values: Readonly<Record<string, string | number>> = {}): string {
  return (island.t?.[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** Every element of the page that carries an attribute. */
export const all = (attribute: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[${attribute}]`),
];
