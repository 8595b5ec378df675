import type { ChannelKind } from '../../model/types.ts';
import type { ChannelState } from '../hours/types.ts';
import type { Instant } from '../time/types.ts';
import type { AcceptedWay } from './request-route.ts';

/** What to do at an instant: go this way now, write now and be read later, or wait for this way to open. */
export interface BestWay {
  readonly way: AcceptedWay;
  readonly advice: 'now' | 'write-now' | 'wait';
  /** When it opens, for the other two; null: not known. */
  readonly opens: Instant | null;
}

const WRITTEN: ReadonlySet<ChannelKind> = new Set(['email', 'ticket', 'form']);

/** Whether one writes to this kind of channel and is read later, rather than being answered at once. */
export function isWritten(kind: ChannelKind): boolean {
  return WRITTEN.has(kind);
}

/**
 * Which of the accepted ways is the one to take now? The first that is staffed; else, when that is urgent, whatever
 * opens soonest; else the first to which one can write; else the first to open. Null where there is none.
 */
export function bestWayAt(
  accepted: readonly AcceptedWay[],
  stateOf: (channelId: string) => ChannelState | null,
  { urgent = false }: { readonly urgent?: boolean } = {},
): BestWay | null {
  const states = accepted.map((way) => ({ way, state: stateOf(way.channel.id) }));
  const staffed = states.find(({ state }) => state?.state === 'open');
  if (staffed) return { way: staffed.way, advice: 'now', opens: null };
  const soonest = states
    .filter(({ state }) => state?.state === 'closed' && state.until !== null)
    .sort((a, b) => (a.state?.until ?? 0) - (b.state?.until ?? 0))[0];
  const written = states.find(
    ({ way, state }) => isWritten(way.channel.kind) && state?.reason.layer !== 'incident',
  );
  const chosen = (urgent ? undefined : written) ?? soonest ?? written ?? states[0];
  if (chosen === undefined) return null;
  const opens = chosen.state?.state === 'closed' ? chosen.state.until : null;
  return { way: chosen.way, advice: isWritten(chosen.way.channel.kind) ? 'write-now' : 'wait', opens };
}
