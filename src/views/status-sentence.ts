import { openIncidents } from '../domain/incidents/incident-course.ts';
import { phaseAt } from '../domain/incidents/maintenance-phases.ts';
import { indicatorOf, overallState } from '../domain/incidents/overall-state.ts';
import type { StatusRecord } from '../domain/incidents/status-record.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/formats.ts';
import type { ComponentStatus, Locale } from '../model/types.ts';
import type { Context, LocalText } from './context.ts';
import { textOf } from './page-text.ts';
import { type Claim, claimsOf, validUntil } from './status/claims.ts';
import { momentOf } from './status/moment.ts';
import { openIncidentsOf } from './status/open-incidents.ts';
import { statusRecordOf } from './status/status-record.ts';

/** One sentence on the services. */
export interface StatusSentence {
  /** The worst state at the build, for Mark and the `is-…` class. */
  readonly mark: string;
  readonly text: string;
  /** The status page. */
  readonly href: string;
  /** `Situação em …`: the sentence is of the build. */
  readonly asOf: string;
  /** The sentence of the build, those that planned work brings, and the one past the validity. */
  readonly claims: readonly Claim[];
  /** What it is about: the worst open incident, else planned work of the week ahead. */
  readonly detail: {
    readonly title: LocalText;
    readonly href: string;
    readonly until: number | undefined;
  } | null;
}

const WEEK_MS = 7 * 86_400_000;

const known = new WeakMap<StatusRecord, Map<Locale, StatusSentence>>();

/**
 * How the services are at the build in one sentence, and how that sentence goes on by the clock. Every page
 * has it: it is worked out once for a language.
 */
export function statusSentence(context: Context): StatusSentence {
  const record = statusRecordOf(context);
  const ofRecord = known.get(record) ?? new Map<Locale, StatusSentence>();
  known.set(record, ofRecord);
  const sentence = ofRecord.get(context.locale) ?? workedOut(context);
  ofRecord.set(context.locale, sentence);
  return sentence;
}

function workedOut(context: Context): StatusSentence {
  const { site, t, now, href } = context;
  const record = statusRecordOf(context);
  const components = site.components.flatMap((group) => group.components);
  const someOpen = openIncidents(record.incidents, now).length > 0;
  const sentence = (state: ComponentStatus): string =>
    state === 'operational' && someOpen ? t.status.worksBut : t.status.overall[indicatorOf(state)];
  const worst = overallState(record, components, now).worst;
  const built = momentOf(context, now).text;
  return {
    mark: worst,
    text: sentence(worst),
    href: href('/status/'),
    asOf: fill(t.status.asOf, { time: built }),
    claims: claimsOf(context, (at) => overallState(record, components, at).worst, sentence, {
      state: 'unknown',
      text: fill(t.status.expired, { time: built }),
    }),
    detail: detailOf(context),
  };
}

function detailOf(context: Context): StatusSentence['detail'] {
  const { now, t, locale, site, href } = context;
  const [open] = openIncidentsOf(context);
  if (open !== undefined) return { title: open.title, href: open.href, until: validUntil(context) };
  const next = statusRecordOf(context)
    .maintenance.filter(
      (it) => it.from < now + WEEK_MS && ['scheduled', 'in_progress'].includes(phaseAt(it, now)),
    )
    .sort((a, b) => a.from - b.from)[0];
  if (next === undefined) return null;
  const { text, lang } = textOf(context, next).title;
  const date = formatDate(next.from, site.settings.timezone, locale, 'day');
  return {
    title: { text: lang === null ? fill(t.status.plannedOn, { date, title: text }) : text, lang },
    href: href(`/status/${next.id}/`),
    until: next.until > now ? next.until : undefined,
  };
}
