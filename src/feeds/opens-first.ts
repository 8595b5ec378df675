import type { ChannelState } from '../domain/hours/types.ts';
import { formatInstant } from '../domain/time/instant.ts';

/** The channel of a department that opens first, and when. */
export interface OpensFirst {
  readonly id: string;
  readonly at: string;
}

/** A channel and its state at the instant in question. */
export interface StateOfChannel {
  readonly id: string;
  readonly state: ChannelState;
}

/** Which of these channels opens first? Null where one is open, and where none opens; of several, the first as written. */
export function opensFirst(states: readonly StateOfChannel[]): OpensFirst | null {
  if (states.some(({ state }) => state.state === 'open')) return null;
  const opening = states.flatMap(({ id, state: { state, until } }) =>
    state === 'closed' && until !== null ? [{ id, until }] : [],
  );
  const first = opening.sort((a, b) => a.until - b.until)[0];
  return first === undefined ? null : { id: first.id, at: formatInstant(first.until) };
}
