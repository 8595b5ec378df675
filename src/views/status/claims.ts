import { statusEdges } from '../../domain/incidents/status-edges.ts';
import type { StatusRecord } from '../../domain/incidents/status-record.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Context } from '../context.ts';
import { statusRecordOf } from './status-record.ts';

/**
 * What a page says of a state, and the instants (ms, half-open) between which that is right: the page shows
 * the one of its build, the script the one of its reader.
 */
export interface Claim {
  /** A word that Mark and the `is-…` classes know. */
  readonly state: string;
  readonly text: string;
  /** Undefined: from the build on. */
  readonly from: number | undefined;
  /** Undefined: for good. */
  readonly until: number | undefined;
  /** Whether it is the one of the build. */
  readonly shown: boolean;
}

/** Until when may what the site says of its services be believed? */
export function validUntil({ site, now }: Pick<Context, 'site' | 'now'>): Instant {
  return now + site.settings.validFor;
}

/** A claim of the build or of later, by its edges; `from` of the build's own is left out. */
export function claim(
  { now }: Pick<Context, 'now'>,
  { state, text, from, until }: Pick<Claim, 'state' | 'text' | 'from' | 'until'>,
): Claim {
  const begun = from === undefined || from <= now;
  const shown = begun && (until === undefined || now < until);
  return { state, text, from: begun ? undefined : from, until, shown };
}

/**
 * What may be claimed of a state from the build to the end of its validity, as far as the clock alone changes
 * it (planned work begins and ends), and what stands there afterwards: a page that has gone stale claims nothing.
 */
export function claimsOf<State extends string>(
  context: Context,
  stateAt: (at: Instant) => State,
  textOf: (state: State) => string,
  stale: { readonly state: string; readonly text: string },
): readonly Claim[] {
  const end = validUntil(context);
  const steps: { state: State; from: Instant }[] = [{ state: stateAt(context.now), from: context.now }];
  for (const at of edgesUntil(context, end)) {
    const state = stateAt(at);
    if (state !== steps.at(-1)?.state) steps.push({ state, from: at });
  }
  const claims = steps.map(({ state, from }, index) =>
    claim(context, { state, text: textOf(state), from, until: steps[index + 1]?.from ?? end }),
  );
  return [...claims, claim(context, { ...stale, from: end, until: undefined })];
}

const known = new WeakMap<StatusRecord, readonly Instant[]>();

/** The instants after the build and before `end` at which planned work begins or ends. */
function edgesUntil(context: Context, end: Instant): readonly Instant[] {
  const record = statusRecordOf(context);
  const edges = known.get(record) ?? [...new Set(statusEdges(record).map(({ at }) => at))];
  known.set(record, edges);
  return edges.filter((at) => at > context.now && at < end);
}
