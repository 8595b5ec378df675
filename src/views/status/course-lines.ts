import { effectsThrough } from '../../domain/incidents/component-effects.ts';
import { phasesOf } from '../../domain/incidents/maintenance-phases.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import type { Instant, Span } from '../../domain/time/types.ts';
import { formatDateTime, formatTime } from '../../i18n/formats.ts';
import type { Incident, Maintenance } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { componentsNamed } from './components-named.ts';
import { lastedText } from './lasted.ts';
import { statusRecordOf } from './status-record.ts';
import { scaleOf } from './time-scale.ts';
import { workSpan } from './work-span.ts';

/** A stretch of one state on a line: `x` and `width` of a thousand. */
export interface LineStretch {
  readonly state: string;
  readonly x: number;
  readonly width: number;
  /** `Em investigação, 33 min`. */
  readonly text: string;
}

/** The states of an incident, a maintenance or one component over its time. */
export interface CourseLine {
  readonly label: string;
  readonly stretches: readonly LineStretch[];
}

/** All lines of an incident or a maintenance on one axis. */
export interface CourseLines {
  readonly lines: readonly CourseLine[];
  readonly from: string;
  readonly until: string;
}

interface RawStretch extends Span {
  readonly state: string;
  readonly text: string;
}
interface RawLine {
  readonly label: string;
  readonly stretches: readonly RawStretch[];
}

/** An incident as a line of its phases, and under it one for each component that it touched. */
export function incidentLines(context: Context, incident: Incident): CourseLines | null {
  const { t, now } = context;
  const { updates } = incident;
  const stretches = updates.flatMap(({ at, status }, index): RawStretch[] => {
    const until = updates[index + 1]?.at ?? now;
    if (status === 'resolved') return [];
    return [{ state: status, text: t.status.incidentStates[status], from: at, until }];
  });
  const begun = updates[0]?.at;
  const end = updates.at(-1)?.status === 'resolved' ? updates.at(-1)?.at : now;
  if (begun === undefined || end === undefined || begun === end) return null;
  const ids = new Set(updates.flatMap(({ components }) => [...components.keys()]));
  const span = { from: begun, until: end };
  return linesOn(context, span, [
    { label: t.status.incident, stretches: joined(stretches) },
    ...effectLines(context, incident.id, ids, span),
  ]);
}

/** A maintenance as the stretch that was planned, the one in which the work went on, and its components; null before it begins. */
export function maintenanceLines(context: Context, maintenance: Maintenance): CourseLines | null {
  const { t, now } = context;
  const work = workSpan(maintenance, now);
  if (work === null || work.from === work.until || maintenance.updates.length === 0) return null;
  const { from, until } = maintenance;
  const span = { from: Math.min(from, work.from), until: Math.max(until, work.until) };
  const steps = phasesOf(maintenance).filter(({ at }) => at !== null && at < work.until);
  const done = steps.flatMap(({ at, phase }, index): RawStretch[] => {
    if (at === null || (phase !== 'in_progress' && phase !== 'verifying')) return [];
    const end = Math.min(steps[index + 1]?.at ?? work.until, work.until);
    return [{ state: phase, text: t.status.maintenanceStates[phase], from: at, until: end }];
  });
  return linesOn(context, span, [
    { label: t.status.plannedFor, stretches: [{ state: 'planned', text: t.status.plannedFor, from, until }] },
    { label: t.status.workDone, stretches: joined(done) },
    ...effectLines(context, maintenance.id, new Set(maintenance.components), span),
  ]);
}

function effectLines(
  context: Context,
  eventId: string,
  ids: ReadonlySet<string>,
  span: Span,
): readonly RawLine[] {
  const record = statusRecordOf(context);
  return componentsNamed(context, ids).flatMap(({ id, name }) => {
    const stretches = effectsThrough(record, eventId, id)
      .filter((effect) => effect.from < span.until)
      .map(({ status, from, until }) => ({
        state: status as string,
        text: context.t.status.componentStates[status],
        from,
        until: Math.min(until ?? span.until, span.until),
      }));
    return stretches.length === 0 ? [] : [{ label: context.say(name), stretches }];
  });
}

/** Neighbouring stretches of one state as one. */
function joined(stretches: readonly RawStretch[]): readonly RawStretch[] {
  const result: RawStretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.state === stretch.state && last.until === stretch.from) {
      result[result.length - 1] = { ...last, until: stretch.until };
    } else result.push(stretch);
  }
  return result;
}

function linesOn(context: Context, span: Span, lines: readonly RawLine[]): CourseLines {
  const scale = scaleOf([span.from, span.until, ...lines.flatMap(edgesOfLine)]);
  return {
    lines: lines.map(({ label, stretches }) => ({
      label,
      stretches: stretches.map(({ state, text, from, until }) => ({
        state,
        x: scale(from),
        width: scale(until) - scale(from),
        text: `${text}, ${lastedText(context, until - from)}`,
      })),
    })),
    ...axisTexts(context, span),
  };
}

function edgesOfLine({ stretches }: RawLine): readonly Instant[] {
  return stretches.flatMap(({ from, until }) => [from, until]);
}

function axisTexts({ site, locale }: Context, { from, until }: Span): { from: string; until: string } {
  const zone = site.settings.timezone;
  const oneDay = civilDateAt(zone, from) === civilDateAt(zone, until);
  const text = (at: Instant): string =>
    oneDay ? formatTime(at, zone, locale) : formatDateTime(at, zone, locale, 'day');
  return { from: text(from), until: text(until) };
}
