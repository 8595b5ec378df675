/**
 * The published table of a page, ready for the browser, from an instant in milliseconds to another (half-open).
 * Each row lists where a state, or what is said of it, begins: the minutes since the one before (the first: since
 * `from`), and four times the number of the text that says it plus the state. The last entry may lie behind `until`,
 * so that the last state within can say until when it lasts.
 */
export interface LiveTable {
  readonly from: number;
  readonly until: number;
  readonly rows: Readonly<Record<string, readonly (readonly [ahead: number, code: number])[]>>;
}

/** The states as a table writes them; the last is what it can't tell. Between open and closed one may come to show. */
export const OPEN = 0;
/** Nobody says whether someone is there. */
export const UNSTATED = 1;
/** Nobody is there. */
export const CLOSED = 2;
/** The instant lies outside of the table. */
export const UNKNOWN = 3;

/** A channel at an instant: its state, the number of the text that says it, and the next other state in milliseconds; infinity: none is known. */
export type LiveFound = readonly [state: number, text: number, until: number];

/**
 * What does the table say of a channel at an instant in milliseconds? `UNKNOWN`, with text 0, outside of the table, for
 * a channel that it does not hold, and for an instant that is not known.
 *
 * @example lookup(table, 'support/chat', mondayNine) // [OPEN, 3, mondayNoon]
 * @example lookup(table, 'support/chat', Number.NaN) // [UNKNOWN, 0, Infinity]
 */
export function lookup({ from, until, rows }: LiveTable, id: string, at: number): LiveFound {
  let begin = from;
  let found = UNKNOWN;
  let change = 1 / 0;
  if (at >= begin && at < until)
    for (const [ahead, code] of rows[id] ?? []) {
      begin += ahead * 6e4;
      if (begin <= at) found = code;
      else if ((code ^ found) & 3) {
        change = begin;
        break;
      }
    }
  return [found & 3, found >> 2, change];
}
