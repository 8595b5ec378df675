import type { Incident } from '../../model/types.ts';
import type { Outage } from '../hours/types.ts';
import type { Instant } from '../time/types.ts';

/**
 * When was this channel itself down, by what incidents say of it up to `now`?
 * Each outage runs from the update that says `down` to the same incident's `up`; resolving alone does not
 * end it. Sorted and disjoint: where incidents overlap, the one that began first keeps the shared time.
 *
 * @example outagesOf([down at 10:00, up at 12:00], 'support/phone', 13:00) // [{ from: 10:00, until: 12:00 }]
 * @example outagesOf([down at 10:00, up at 12:00], 'support/phone', 11:00) // [{ from: 10:00, until: null }]
 */
export function outagesOf(
  incidents: readonly Incident[],
  channelId: string,
  now: Instant,
): readonly Outage[] {
  const outages = incidents.flatMap((incident) => outagesOfOne(incident, channelId, now));
  outages.sort((a, b) => a.from - b.from || (a.incident < b.incident ? -1 : 1));
  return disjoint(outages);
}

function outagesOfOne(incident: Incident, channelId: string, now: Instant): Outage[] {
  const outages: Outage[] = [];
  let downSince: Instant | null = null;
  for (const update of incident.updates) {
    if (update.at > now) break;
    const said = update.channels.get(channelId);
    if (said === 'down' && downSince === null) downSince = update.at;
    if (said === 'up' && downSince !== null) {
      outages.push({ incident: incident.id, from: downSince, until: update.at });
      downSince = null;
    }
  }
  if (downSince !== null) outages.push({ incident: incident.id, from: downSince, until: null });
  return outages;
}

function disjoint(sorted: readonly Outage[]): readonly Outage[] {
  const result: Outage[] = [];
  let coveredUntil: Instant | null = Number.NEGATIVE_INFINITY;
  for (const outage of sorted) {
    if (coveredUntil === null) break;
    if (outage.until !== null && outage.until <= coveredUntil) continue;
    result.push(outage.from < coveredUntil ? { ...outage, from: coveredUntil } : outage);
    coveredUntil = outage.until;
  }
  return result;
}
