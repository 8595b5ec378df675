import { courseOf } from '../../domain/incidents/incident-course.ts';
import type { Incident } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { textOf } from '../page-text.ts';
import { channelLabel } from './channels.ts';
import { claim } from './claims.ts';
import { incidentLines } from './course-lines.ts';
import { affected, type EventView, ending, placeOf } from './event-view.ts';
import { lastedText } from './lasted.ts';
import { momentOf } from './moment.ts';
import { promiseClaims } from './promise.ts';
import { incidentUpdates } from './updates.ts';

/** What was told in one update, when it was over, has no length that anybody knows. */
const MINUTE = 60_000;

/** What the page of an incident shows. */
export function incidentView(context: Context, incident: Incident): EventView {
  const { t, now } = context;
  const course = courseOf(incident, now);
  if (course === null) throw new Error(`${incident.id} has no update yet`);
  const { status, began, resolved } = course;
  const text = textOf(context, incident);
  const hasLength = course.lasted >= MINUTE;
  const lasted = lastedText(context, course.lasted);
  const sentence = hasLength ? t.status.resolvedAfter : t.status.resolvedAt;
  return {
    kind: 'incident',
    ...placeOf(context, incident.id),
    text,
    claims: [
      claim(context, {
        state: status,
        text: t.status.incidentStates[status],
        from: undefined,
        until: undefined,
      }),
    ],
    outcome: resolved === null ? [] : [ending(context, sentence, 'resolved', resolved, lasted)],
    impact: t.status.impacts[incident.impact],
    affects: affected(context, incident.id, [...course.components.keys()]),
    channels: channelsOf(incident).map((id) => channelLabel(context, id)),
    planned: null,
    began: resolved === null || hasLength ? momentOf(context, began) : null,
    // When it ended and how long it took, its outcome has said.
    ended: null,
    lasted: resolved === null ? t.status.ongoing : null,
    promise: promiseClaims(context, course.nextUpdateBy),
    lines: incidentLines(context, incident),
    updates: incidentUpdates(context, incident),
    hasBody: resolved !== null && !text.text.body.empty,
  };
}

function channelsOf({ updates }: Incident): readonly string[] {
  return [...new Set(updates.flatMap(({ channels }) => [...channels.keys()]))];
}
