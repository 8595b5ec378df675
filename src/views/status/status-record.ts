import { recordAt, type StatusRecord } from '../../domain/incidents/status-record.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Site } from '../../model/types.ts';
import type { Context } from '../context.ts';

const known = new WeakMap<Site, Map<Instant, StatusRecord>>();

/** What is known of incidents and maintenance at the instant of the context; worked out once for a site and an instant. */
export function statusRecordOf({ site, now }: Pick<Context, 'site' | 'now'>): StatusRecord {
  let ofSite = known.get(site);
  if (ofSite === undefined) {
    ofSite = new Map();
    known.set(site, ofSite);
  }
  let record = ofSite.get(now);
  if (record === undefined) {
    record = recordAt(site, now);
    ofSite.set(now, record);
  }
  return record;
}
