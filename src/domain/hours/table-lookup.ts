/**
 * The published table of a page, ready for the browser. `from` and `until` are minutes since 1970 (half-open).
 * Each row lists where a state or reason begins: the minutes since the one before (the first: since `from`), the
 * state's letter (open, closed, down, unstated) and the index of the reason where that changes: `0c0 540o 180c`.
 * Its last entry may lie behind `until`, so that the last state within can say until when it lasts.
 */
export interface LiveTable {
  readonly from: number;
  readonly until: number;
  readonly rows: Readonly<Record<string, string>>;
}

/** A channel at an instant, as the table has it; `down`: closed because an incident says that the channel is dead. */
export interface LiveFound {
  readonly state: 'open' | 'closed' | 'unstated';
  readonly down: boolean;
  /** The next other state, in milliseconds; null: none is known. */
  readonly until: number | null;
  readonly reason: number;
}

type Entry = readonly [begin: number, letter: string, reason: number];

const MINUTE = 6e4;
const known = new Map<string, readonly Entry[]>();

/**
 * What does the table say of a channel at an instant in milliseconds? Null outside of the table, for a channel that
 * it does not hold, and for an instant that is not known.
 *
 * @example lookup(table, 'support/chat', mondayNine) // { state: 'open', until: mondayNoon, … }
 * @example lookup(table, 'support/chat', Number.NaN) // null
 */
export function lookup({ from, until, rows }: LiveTable, id: string, at: number): LiveFound | null {
  const row = rows[id];
  if (row === undefined || !(at >= from * MINUTE && at < until * MINUTE)) return null;
  const entries = known.get(from + row) ?? entriesOf(row, from);
  known.set(from + row, entries);
  const index = entries.findLastIndex(([begin]) => begin <= at);
  const [, letter = 'u', reason = 0] = entries[index] ?? [];
  const state = stateOf(letter);
  const next = entries.find(([, other], i) => i > index && stateOf(other) !== state);
  return { state, down: letter === 'd', until: next?.[0] ?? null, reason };
}

const stateOf = (letter: string): LiveFound['state'] =>
  letter === 'o' ? 'open' : letter === 'u' ? 'unstated' : 'closed';

function entriesOf(row: string, from: number): readonly Entry[] {
  let minute = from;
  let reason = 0;
  return row.split(' ').map((token) => {
    const [, ahead, letter = 'u', index] = /(\d+)(\w)(\d*)/.exec(token) ?? [];
    minute += Number(ahead);
    if (index) reason = Number(index);
    return [minute * MINUTE, letter, reason];
  });
}
