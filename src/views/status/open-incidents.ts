import { courseOf, openIncidents } from '../../domain/incidents/incident-course.ts';
import { COMPONENT_STATUSES } from '../../domain/incidents/severity.ts';
import type { Incident, Locale, Prose } from '../../model/types.ts';
import type { Context } from '../context.ts';
import type { Claim } from './claims.ts';
import { type EventLine, incidentLine } from './event-line.ts';
import { type Moment, momentOf } from './moment.ts';
import { promiseClaims } from './promise.ts';
import { statusRecordOf } from './status-record.ts';
import { proseOf } from './updates.ts';

/** An incident that is not resolved, with the last thing said of it. */
export interface OpenIncident extends EventLine {
  readonly since: Moment;
  readonly latest: { readonly prose: Prose; readonly lang: Locale | null; readonly moment: Moment } | null;
  readonly promise: readonly Claim[];
}

/** No page tells of more at once. */
const MOST = 20;

/** The incidents that are not resolved at the instant of the context: the worst first, of equal ones the newest. At most twenty: the archive has them all. */
export function openIncidentsOf(context: Context): readonly OpenIncident[] {
  return openIncidents(statusRecordOf(context).incidents, context.now)
    .map((it) => openIncident(context, it))
    .sort((a, b) => severityOf(b) - severityOf(a))
    .slice(0, MOST);
}

/** The place of the worst state that it brought among all, the least for none. */
function severityOf({ worst }: OpenIncident): number {
  const order: readonly string[] = COMPONENT_STATUSES;
  return order.indexOf(worst);
}

function openIncident(context: Context, incident: Incident): OpenIncident {
  const line = incidentLine(context, incident);
  const last = incident.updates.at(-1);
  const said = last === undefined ? null : proseOf(context, last.text);
  return {
    ...line,
    since: momentOf(context, line.began),
    latest: last === undefined || said === null ? null : { ...said, moment: momentOf(context, last.at) },
    promise: promiseClaims(context, courseOf(incident, context.now)?.nextUpdateBy ?? null),
  };
}
