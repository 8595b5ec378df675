import { parseInstant } from '../../src/domain/time/instant.ts';
import { isZone } from '../../src/domain/time/offset-periods.ts';
import type { Instant } from '../../src/domain/time/types.ts';
import { instantOfWallTime } from '../../src/domain/time/wall-time.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { WrongUse } from './wrong-use.ts';

/** Where an instant can come from: the argument, then the environment, then the clock. */
export interface TimeSources {
  readonly at?: string | undefined;
  readonly tz?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: () => Instant;
}

/**
 * Which instant is meant? `--at` beats `PUBLISH_AT`, which beats the clock.
 *
 * @throws WrongUse for a time that does not exist, comes twice, or names no zone.
 */
export function instantFrom({ at, tz, env, clock }: TimeSources): Instant {
  const zone = zoneFrom(tz);
  if (at !== undefined) return readInstant(at, zone, '--at');
  const { PUBLISH_AT: fixed } = env;
  return fixed ? readInstant(fixed, zone, 'PUBLISH_AT') : clock();
}

/** Which instants are meant where `--at` may stand several times? In the order of the arguments; see `instantFrom`. */
export function instantsFrom(at: readonly string[], sources: Omit<TimeSources, 'at'>): Instant[] {
  if (at.length === 0) return [instantFrom(sources)];
  return at.map((text) => instantFrom({ ...sources, at: text }));
}

/** Which zone does `--tz` name? Null without it. @throws WrongUse for an unknown one. */
export function zoneFrom(tz: string | undefined): string | null {
  if (tz === undefined) return null;
  if (!isZone(tz))
    throw new WrongUse(say('--tz is "{tz}", which is no time zone; write one like Europe/Lisbon', { tz }));
  return tz;
}

/**
 * Which instant does this text name? `option` says where it stands, for the message.
 *
 * @throws WrongUse as `instantFrom` does.
 */
export function readInstant(text: string, zone: string | null, option: string): Instant {
  const exact = parseInstant(text);
  if (exact !== null) return exact;
  const values = { option, text };
  // A date alone is no time, and a local time without a zone is not one instant.
  const wall = text.includes('T') ? instantOfWallTime(text, zone ?? 'UTC') : null;
  if (!wall || wall.kind === 'invalid')
    throw new WrongUse(
      say('{option} is "{text}", which is no time; write one like 2026-11-21T09:00-03:00', values),
    );
  if (!zone)
    throw new WrongUse(
      say('{option} is "{text}", a time without a zone; add its offset ({text}-03:00) or --tz ZONE', values),
    );
  if (wall.kind === 'skipped')
    throw new WrongUse(
      say('{option} is "{text}", which the clocks of {zone} skip; write it with an offset', {
        ...values,
        zone,
      }),
    );
  if (wall.kind === 'twice')
    throw new WrongUse(
      say('{option} is "{text}", which comes twice in {zone}; write it with its offset', { ...values, zone }),
    );
  return wall.at;
}
