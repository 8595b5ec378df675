import { say } from '../../i18n/problems/say.ts';
import type { ChannelData } from '../../schemas/channels.ts';
import { suggestion } from '../../schemas/fields/nearest.ts';
import type { Locatable, Path, Report } from '../report.ts';
import type { KeptHolidays } from './holidays.ts';

/** A channel as written, with the zone and calendars that hold for it unless another channel lends it its own. */
export interface WrittenChannel {
  /** `support/email` */
  readonly id: string;
  readonly entry: Locatable;
  readonly path: Path;
  readonly data: ChannelData;
  /** Its own zone and calendars; null where it says nothing of them. */
  readonly own: { readonly timezone: string | null; readonly holidays: KeptHolidays | null };
  /** Those of its department. */
  readonly department: { readonly timezone: string; readonly holidays: KeptHolidays };
}

/** A channel with everything that it takes over from another. */
export interface ResolvedChannel {
  readonly data: ChannelData;
  readonly timezone: string;
  readonly holidays: KeptHolidays;
}

/**
 * Every channel with what `same_as` lends it: all that it does not say itself, zone and calendars included.
 * An address or page of its own stands in place of both of the other's. A circle, or a name that no channel has,
 * is reported; `isBroken` tells departments with problems of their own.
 */
export function resolveSameAs(
  channels: ReadonlyMap<string, WrittenChannel>,
  isBroken: (department: string) => boolean,
  report: Report,
): ReadonlyMap<string, ResolvedChannel> {
  const resolved = new Map<string, ResolvedChannel>();
  const open: string[] = [];

  function resolve(channel: WrittenChannel): ResolvedChannel {
    const known = resolved.get(channel.id);
    if (known !== undefined) return known;
    open.push(channel.id);
    const lender = lenderOf(channel);
    const result = merged(channel, lender === null ? null : resolve(lender));
    open.pop();
    resolved.set(channel.id, result);
    return result;
  }

  function lenderOf(channel: WrittenChannel): WrittenChannel | null {
    const name = channel.data.same_as;
    if (name === undefined) return null;
    const path = [...channel.path, 'same_as'];
    const lender = channels.get(name);
    if (lender === undefined) {
      if (isBroken(name.split('/')[0] ?? '')) return null;
      const message = say('is {name}, and there is no channel of that name', { name: JSON.stringify(name) });
      const fix =
        suggestion(name, channels.keys()) ?? say('write department and channel, like support/email');
      report.atField(channel.entry, path, { code: 'unknown-reference', message, fix });
      return null;
    }
    if (!open.includes(name)) return lender;
    const circle = [...open.slice(open.indexOf(name)), name].join(' → ');
    const message = say('goes round in a circle: {circle}', { circle });
    report.atField(channel.entry, path, {
      code: 'same-as-circle',
      message,
      fix: say('say everything in one of them'),
    });
    return null;
  }

  for (const channel of channels.values()) resolve(channel);
  return resolved;
}

function merged({ data, own, department }: WrittenChannel, lender: ResolvedChannel | null): ResolvedChannel {
  if (lender === null) {
    const timezone = own.timezone ?? department.timezone;
    return { data, timezone, holidays: own.holidays ?? department.holidays };
  }
  const said = Object.entries(data).filter(([, value]) => value !== undefined);
  const place =
    data.address === undefined && data.page === undefined ? {} : { address: undefined, page: undefined };
  return {
    data: {
      ...lender.data,
      id: undefined,
      same_as: undefined,
      ...place,
      ...Object.fromEntries(said),
    } as ChannelData,
    timezone: own.timezone ?? lender.timezone,
    holidays: own.holidays ?? lender.holidays,
  };
}
