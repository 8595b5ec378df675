import { segmentsOf } from '../../domain/hours/segments.ts';
import { tableReach } from '../../domain/hours/table.ts';
import type { Reason } from '../../domain/hours/types.ts';
import { civilDateAt, startOfDate } from '../../domain/time/civil.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import type { Site } from '../../model/types.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { type ReasonJson, reasonJson, sourceUrl } from '../source-title.ts';
import { type Staffing, staffingOf } from '../staffing.ts';
import { channelUrl, publicAddress } from './channel-address.ts';
import { jsonText } from './json-text.ts';
import { staffedBetween } from './staffed.ts';

/** The version of the shape of `/api/hours.json`, `/api/requests.json` and `/api/build.json`: fields are only ever added to it. */
export const FORMAT = 1;

/** Until when the hours of a build can be believed: as far as its table reaches. */
export function hoursValidUntil(site: Site, now: number): number {
  return tableReach(site.settings.timezone, now).until;
}

/**
 * `/api/hours.json`: the boundaries in UTC at which each channel's state or its reason changes, from the date of the
 * build on. Each state lasts to the next boundary, the last one to `valid_until`; `reason` counts in `reasons` from 0.
 * `staffed` tells of each department which channels are open together, and while none is, which opens first: whom to
 * turn to in place of a channel that is closed.
 */
export function hoursJson(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  const { timezone } = site.settings;
  const from = startOfDate(timezone, civilDateAt(timezone, options.now));
  const until = hoursValidUntil(site, options.now);
  const reasons = new ReasonList(context);
  const departments = site.departments.map((department) => {
    const staffings = staffingOf(context, department);
    return {
      id: department.id,
      name: context.say(department.name),
      url: context.url(`/hours/${department.id}/`),
      timezone: department.timezone,
      channels: staffings.map((staffing) => ({
        ...describe(context, staffing),
        boundaries: segmentsOf(staffing.schedule, from, until).map((segment) => ({
          at: formatInstant(segment.from),
          state: segment.state,
          reason: reasons.indexOf(segment.reason),
        })),
      })),
      staffed: staffedBetween(staffings, { from, until }),
    };
  });
  return jsonText({
    format: FORMAT,
    generated_at: formatInstant(options.now),
    valid_until: formatInstant(until),
    language: context.locale,
    timezone,
    reasons: reasons.all,
    departments,
  });
}

/** A reason with the page that tells more of it: that of the notice or incident, else null. */
interface LinkedReason extends ReasonJson {
  readonly url: string | null;
}

/** Thousands of boundaries share a few reasons. */
class ReasonList {
  readonly all: LinkedReason[] = [];
  readonly #indices = new Map<string, number>();
  readonly #context: FeedContext;

  constructor(context: FeedContext) {
    this.#context = context;
  }

  indexOf(reason: Reason): number {
    const key = JSON.stringify([reason.layer, reason.id, reason.displaced?.layer, reason.displaced?.id]);
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.all.push({ ...reasonJson(this.#context, reason), url: sourceUrl(this.#context, reason) });
    this.#indices.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}

function describe(context: FeedContext, { id, channel, department, schedule }: Staffing) {
  if (channel === null) {
    return {
      id,
      kind: null,
      name: context.say(department.name),
      timezone: schedule.zone,
      address: null,
      url: null,
    };
  }
  return {
    id,
    kind: channel.kind,
    name: channelName(context, channel),
    timezone: schedule.zone,
    address: publicAddress(channel),
    url: channelUrl(context, department, channel),
  };
}
