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

interface Row {
  readonly begins: readonly number[];
  readonly said: readonly LiveFound[];
}

const MINUTE = 60_000;
const STATES: Readonly<Record<string, LiveFound['state']>> = { o: 'open', u: 'unstated' };
const known = new WeakMap<LiveTable, Map<string, Row>>();

/**
 * What does the table say of a channel at an instant in milliseconds? Null outside of the table, for a channel that
 * it does not hold, and for an instant that is not known.
 *
 * @example lookup(table, 'support/chat', mondayNine) // { state: 'open', until: mondayNoon, … }
 * @example lookup(table, 'support/chat', Number.NaN) // null
 */
export function lookup(table: LiveTable, id: string, at: number): LiveFound | null {
  if (!(id in table.rows && at >= table.from * MINUTE && at < table.until * MINUTE)) return null;
  const { begins, said } = rowOf(table, id);
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at < (begins[middle] ?? 0)) high = middle - 1;
    else low = middle;
  }
  return said[low] ?? null;
}

function rowOf(table: LiveTable, id: string): Row {
  const rows = known.get(table) ?? new Map<string, Row>();
  known.set(table, rows);
  const row = rows.get(id) ?? readRow(table.from, table.rows[id] ?? '');
  rows.set(id, row);
  return row;
}

function readRow(from: number, text: string): Row {
  const begins: number[] = [];
  const letters: string[] = [];
  const reasons: number[] = [];
  let minute = from;
  for (const token of text.split(' ')) {
    const [, ahead, letter = 'u', reason] = /^(\d+)(\w)(\d*)$/.exec(token) ?? [];
    minute += Number(ahead);
    begins.push(minute * MINUTE);
    letters.push(letter);
    reasons.push(reason ? Number(reason) : (reasons.at(-1) ?? 0));
  }
  const said: LiveFound[] = [];
  let until: number | null = null;
  for (let i = letters.length - 1; i >= 0; i--) {
    const state = STATES[letters[i] ?? ''] ?? 'closed';
    if (said[0] && said[0].state !== state) until = begins[i + 1] ?? null;
    said.unshift({ state, down: letters[i] === 'd', until, reason: reasons[i] ?? 0 });
  }
  return { begins, said };
}
