import { courseOf } from '../../domain/incidents/incident-course.ts';
import { phaseAt } from '../../domain/incidents/maintenance-phases.ts';
import type { Instant } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import type { Incident, Maintenance } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { type PageTextView, textOf } from '../page-text.ts';
import { channelLabel } from './channels.ts';
import { type Claim, claim } from './claims.ts';
import { componentsNamed } from './components-named.ts';
import { type CourseLines, incidentLines, maintenanceLines } from './course-lines.ts';
import { worstOf } from './event-line.ts';
import { lastedText } from './lasted.ts';
import { type Moment, momentOf } from './moment.ts';
import { phaseClaims } from './phase-claims.ts';
import { promiseClaims } from './promise.ts';
import { incidentUpdates, maintenanceUpdates, type UpdateView } from './updates.ts';
import { workSpan } from './work-span.ts';

/** A component that an incident or a maintenance touches, with the worst state it is in through it. */
export interface AffectedComponent {
  readonly name: string;
  readonly href: string;
  readonly state: string;
  readonly stateText: string;
}

/** The page of an incident or a maintenance. */
export interface EventView {
  readonly kind: 'incident' | 'maintenance';
  readonly path: string;
  readonly text: PageTextView;
  /** Where it stands, by the clock. */
  readonly claims: readonly Claim[];
  /** Its end in one sentence, from when it has one. */
  readonly outcome: readonly Claim[];
  readonly impact: { readonly state: string; readonly text: string } | null;
  readonly affects: readonly AffectedComponent[];
  readonly channels: readonly string[];
  readonly planned: { readonly from: Moment; readonly until: Moment } | null;
  readonly began: Moment | null;
  readonly ended: Moment | null;
  readonly lasted: string | null;
  readonly promise: readonly Claim[];
  readonly lines: CourseLines | null;
  readonly updates: readonly UpdateView[];
  /** Whether the body reads before the log of updates: a plan, or what was learned when all was over. */
  readonly bodyFirst: boolean;
}

/** What the page of an incident shows. */
export function incidentView(context: Context, incident: Incident): EventView {
  const { t, now } = context;
  const course = courseOf(incident, now);
  if (course === null) throw new Error(`${incident.id} has no update yet`);
  const { status, began, resolved, components } = course;
  const lasted = resolved === null ? null : lastedText(context, course.lasted);
  const channels = new Set(incident.updates.flatMap((update) => [...update.channels.keys()]));
  return {
    kind: 'incident',
    path: `/status/${incident.id}/`,
    text: textOf(context, incident),
    claims: [
      claim(context, {
        state: status,
        text: t.status.incidentStates[status],
        from: undefined,
        until: undefined,
      }),
    ],
    outcome:
      resolved === null || lasted === null
        ? []
        : [ending(context, t.status.resolvedAfter, 'resolved', resolved, lasted)],
    impact: { state: incident.impact, text: t.status.impacts[incident.impact] },
    affects: affected(context, incident.id, [...components.keys()]),
    channels: [...channels].map((id) => channelLabel(context, id)),
    planned: null,
    began: momentOf(context, began),
    ended: resolved === null ? null : momentOf(context, resolved),
    lasted,
    promise: promiseClaims(context, course.nextUpdateBy),
    lines: incidentLines(context, incident),
    updates: incidentUpdates(context, incident),
    bodyFirst: resolved !== null,
  };
}

/** What the page of a maintenance shows. */
export function maintenanceView(context: Context, maintenance: Maintenance): EventView {
  const { now } = context;
  const { from, until } = maintenance;
  const phase = phaseAt(maintenance, now);
  const work = maintenance.updates.length === 0 ? null : workSpan(maintenance, now);
  const over = phase === 'completed' || phase === 'cancelled';
  const promised = over ? null : (maintenance.updates.at(-1)?.nextUpdateBy ?? null);
  return {
    kind: 'maintenance',
    path: `/status/${maintenance.id}/`,
    text: textOf(context, maintenance),
    claims: phaseClaims(context, maintenance),
    outcome: maintenanceOutcome(context, maintenance),
    impact: null,
    affects: affected(context, maintenance.id, maintenance.components),
    channels: [],
    planned: { from: momentOf(context, from), until: momentOf(context, until) },
    began: work === null ? null : momentOf(context, work.from),
    ended: work === null || !over ? null : momentOf(context, work.until),
    lasted: work === null || !over ? null : lastedText(context, work.until - work.from),
    promise: promiseClaims(context, promised),
    lines: maintenanceLines(context, maintenance),
    updates: maintenanceUpdates(context, maintenance),
    bodyFirst: true,
  };
}

function maintenanceOutcome(context: Context, maintenance: Maintenance): readonly Claim[] {
  const { t, now } = context;
  const last = phaseClaims(context, maintenance).at(-1);
  const { cancelled, until } = maintenance;
  if (cancelled !== null) {
    const text = fill(t.status.cancelled, { time: momentOf(context, cancelled.at).text });
    return [claim(context, { state: 'cancelled', text, from: undefined, until: undefined })];
  }
  if (last?.state !== 'completed') return [];
  const end = last.from ?? workSpan(maintenance, now)?.until ?? until;
  const begun = workSpan(maintenance, end)?.from ?? maintenance.from;
  return [ending(context, t.status.completedAfter, 'completed', end, lastedText(context, end - begun))];
}

function ending(context: Context, sentence: string, state: string, at: Instant, duration: string): Claim {
  const text = fill(sentence, { time: momentOf(context, at).text, duration });
  return claim(context, { state, text, from: at, until: undefined });
}

function affected(context: Context, eventId: string, ids: readonly string[]): readonly AffectedComponent[] {
  return componentsNamed(context, ids).map(({ id, name }) => {
    const state = worstOf(context, eventId, [id]);
    return {
      name: context.say(name),
      href: context.href(`/status/components/${id}/`),
      state,
      stateText: context.t.status.componentStates[state],
    };
  });
}
