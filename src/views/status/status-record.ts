import { recordAt, type StatusRecord } from '../../domain/incidents/status-record.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Incident, Maintenance, Site } from '../../model/types.ts';
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

/** An incident or a maintenance, as it has a page. */
export type StatusEvent =
  | { readonly kind: 'incident'; readonly it: Incident }
  | { readonly kind: 'maintenance'; readonly it: Maintenance };

const events = new WeakMap<StatusRecord, ReadonlyMap<string, StatusEvent>>();

/** All that has a page of its own below `/status/`, by its id. */
export function statusEvents(context: Pick<Context, 'site' | 'now'>): ReadonlyMap<string, StatusEvent> {
  const record = statusRecordOf(context);
  const found =
    events.get(record) ??
    new Map<string, StatusEvent>([
      ...record.incidents.map((it) => [it.id, { kind: 'incident', it }] as const),
      ...record.maintenance.map((it) => [it.id, { kind: 'maintenance', it }] as const),
    ]);
  events.set(record, found);
  return found;
}
