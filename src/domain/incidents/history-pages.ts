import { civilDateAt } from '../time/civil.ts';
import { partsOfDay } from '../time/epoch-day.ts';
import type { Instant } from '../time/types.ts';

/** What the archive needs to know of whatever it lists. */
export interface Dated {
  readonly at: Instant;
}

/** A page of the archive: lines of a year or of one of its months, or a year's months where those are too many. */
export type HistoryPage<T extends Dated> = {
  readonly year: number;
  /** Below `/status/history/`: `2026/`, `2026/11/`, `2026/11/2/`. */
  readonly path: string;
} & (
  | {
      readonly kind: 'lines';
      /** From 1; null: the page tells the whole year. */
      readonly month: number | null;
      /** A month of very many lines has several parts, the newest first. */
      readonly part: number;
      readonly parts: number;
      readonly entries: readonly T[];
    }
  | { readonly kind: 'months'; readonly months: readonly HistoryMonth<T>[] }
);

/** A month of a year that is told month by month. */
export interface HistoryMonth<T extends Dated> {
  readonly month: number;
  readonly path: string;
  readonly entries: readonly T[];
}

/** No page has more lines than this. */
const MOST_LINES = 100;

/**
 * Which pages does the archive have for these entries, newest first, by the calendar of `zone`? One for each year
 * with something in it and for each of `years`; where a year has more than a hundred entries, its page names the
 * months, each of which has pages of its own. An address that exists stays, however much is added.
 */
export function historyPages<T extends Dated>(
  entries: readonly T[],
  { zone, years = [] }: { readonly zone: string; readonly years?: readonly number[] },
): readonly HistoryPage<T>[] {
  const byYear = new Map<number, Map<number, T[]>>(years.map((year) => [year, new Map()]));
  for (const entry of entries) {
    const { year, month } = partsOfDay(civilDateAt(zone, entry.at));
    const months = byYear.get(year) ?? new Map<number, T[]>();
    byYear.set(year, months);
    const known = months.get(month);
    if (known === undefined) months.set(month, [entry]);
    else known.push(entry);
  }
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .flatMap(([year, months]) =>
      pagesOfYear(
        year,
        [...months].sort(([a], [b]) => b - a),
      ),
    );
}

function pagesOfYear<T extends Dated>(
  year: number,
  months: readonly (readonly [number, readonly T[]])[],
): readonly HistoryPage<T>[] {
  const entries = months.flatMap(([, ofMonth]) => ofMonth);
  const path = `${year}/`;
  if (entries.length <= MOST_LINES) {
    return [{ kind: 'lines', year, path, month: null, part: 1, parts: 1, entries }];
  }
  const monthPath = (month: number) => `${path}${String(month).padStart(2, '0')}/`;
  return [
    {
      kind: 'months',
      year,
      path,
      months: months.map(([month, ofMonth]) => ({ month, path: monthPath(month), entries: ofMonth })),
    },
    ...months.flatMap(([month, ofMonth]) => partsOfMonth(year, month, monthPath(month), ofMonth)),
  ];
}

function partsOfMonth<T extends Dated>(
  year: number,
  month: number,
  path: string,
  entries: readonly T[],
): readonly HistoryPage<T>[] {
  const parts = Math.ceil(entries.length / MOST_LINES);
  return Array.from({ length: parts }, (_, index) => ({
    kind: 'lines',
    year,
    path: index === 0 ? path : `${path}${index + 1}/`,
    month,
    part: index + 1,
    parts,
    entries: entries.slice(index * MOST_LINES, (index + 1) * MOST_LINES),
  }));
}
