import type { Notice, Site } from '../model/types.ts';
import { tableReach } from './hours/table.ts';
import { statusEdges } from './incidents/status-edges.ts';
import { edgesOf } from './notices/life.ts';
import { startOfDate } from './time/civil.ts';
import type { Instant } from './time/types.ts';

/**
 * What makes a fresh build due.
 * - `notice`: it is published, shown ahead, in force or over, its banner ends, or it is withdrawn;
 * - `incident`, `maintenance`: what they say changes, by the clock or by an update written ahead;
 * - `policy`: it comes into force;
 * - `status`: the status built last may no longer be believed (`valid_for`);
 * - `hours`: the table of hours built last ends.
 *
 * That a channel opens or closes makes no build due: what is published lists those boundaries ahead.
 */
export type EdgeKind = 'notice' | 'incident' | 'maintenance' | 'policy' | 'status' | 'hours';

/** An instant at which a fresh build is due; `id` names the page, null where it is the whole site. */
export interface Edge {
  readonly at: Instant;
  readonly kind: EdgeKind;
  readonly id: string | null;
}

/** The next build that is due, counted from the last one. */
export interface NextChange {
  /** Whether it is due by now. */
  readonly due: boolean;
  readonly at: Instant;
  readonly why: { readonly kind: EdgeKind; readonly id: string | null };
}

/**
 * When is a fresh build due after the one of `since`, why, and is it due at `now` already?
 *
 * @example nextChange(site, lastBuild, now) // { due: false, at: …, why: { kind: 'notice', id: 'easter-2027' } }
 * @example nextChange(site, lastBuild, lastBuild + aMonth).due // true: the status expired long ago
 */
export function nextChange(site: Site, since: Instant, now: Instant): NextChange {
  const expiry: Edge = { at: since + site.settings.validFor, kind: 'status', id: null };
  const { at, kind, id } = edgesOfSite(site, since)
    .filter((edge) => edge.at > since)
    .reduce((first, edge) => (edge.at <= first.at ? edge : first), expiry);
  return { due: at <= now, at, why: { kind, id } };
}

/** All edges of a site last built at `since`, in no order, those before it included. */
export function edgesOfSite(site: Site, since: Instant): readonly Edge[] {
  const { timezone, validFor } = site.settings;
  return [
    { at: since + validFor, kind: 'status', id: null },
    { at: tableReach(timezone, since).until, kind: 'hours', id: null },
    ...site.policies.flatMap(({ id, effective }): Edge[] =>
      effective === null ? [] : [{ at: startOfDate(timezone, effective), kind: 'policy', id }],
    ),
    ...statusEdges(site),
    ...site.notices.flatMap(noticeEdges),
  ];
}

/** Of what is withdrawn, nothing changes any more. */
function noticeEdges(notice: Notice): readonly Edge[] {
  const withdrawnAt = notice.withdrawn?.at ?? Number.POSITIVE_INFINITY;
  const instants = Object.values(edgesOf(notice)).filter((at: Instant | null) => at !== null);
  return [...instants.filter((at) => at < withdrawnAt), withdrawnAt]
    .filter(Number.isFinite)
    .map((at) => ({ at, kind: 'notice', id: notice.id }));
}
