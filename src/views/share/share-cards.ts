import { edgesOf, lifeOf } from '../../domain/notices/life.ts';
import { hasSection } from '../../domain/sections.ts';
import type { Instant } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import { noticePeriod } from '../../i18n/words/notice-period.ts';
import type { Notice, Site } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { textOf } from '../page-text.ts';
import { sectionsOf } from '../sections.ts';
import { incidentLine, maintenanceLine } from '../status/event-line.ts';
import { momentOf, plannedText } from '../status/moment.ts';
import { type StatusEvent, statusEvents } from '../status/status-record.ts';
import { statusSentence } from '../status-sentence.ts';
import { type ShareCard, shareCard } from './share-card.ts';

type Cards = ReadonlyMap<string, ShareCard>;

/** What ended longer ago has no picture of its own. */
const RECENT_MS = 90 * 86_400_000;
const known = new WeakMap<Site, Map<string, Cards>>();

/**
 * The pictures of the pages in a language, by their keys: one for the home and each kind of page, and own ones for
 * categories, and for notices, incidents and maintenance that are not long past. Worked out once.
 */
export function shareCards(context: Context): Cards {
  const ofSite = known.get(context.site) ?? new Map<string, Cards>();
  known.set(context.site, ofSite);
  const key = `${context.locale} ${context.now}`;
  const cards = ofSite.get(key) ?? new Map(workedOut(context).map((card) => [card.key, card]));
  ofSite.set(key, cards);
  return cards;
}

/** The picture of the page at a site path: its own, else that of its category or kind, else the home's. */
export function shareCardOf(context: Context, path: string): ShareCard | null {
  const cards = shareCards(context);
  const [section = '', name = ''] = path.split('/').slice(1);
  return cards.get(`${section}-${name}`) ?? cards.get(section) ?? cards.get('home') ?? null;
}

function workedOut(context: Context): readonly ShareCard[] {
  const { site, t, locale } = context;
  const sentence = hasSection(site, 'status') ? statusSentence(context) : null;
  const state = sentence === null ? null : { is: sentence.mark, text: sentence.text };
  const asOf = sentence?.asOf ?? null;
  const events = [...statusEvents(context).values()].flatMap((event) => eventCard(context, event));
  return [
    shareCard(context, 'home', '', t.homePage.title, state, asOf),
    ...sectionsOf(site).map((section) =>
      section === 'status'
        ? shareCard(context, section, '', t.status.title, state, asOf)
        : shareCard(context, section, '', t[section].title),
    ),
    ...(sentence === null ? [] : [shareCard(context, 'status-history', t.status.title, t.status.historyAll)]),
    ...site.categories.map(({ id, title }) =>
      shareCard(context, `tutorials-${id}`, t.tutorials.title, title[locale] ?? context.say(title)),
    ),
    ...site.notices.flatMap((notice) => noticeCard(context, notice)),
    ...events,
  ];
}

/** Of when it is: its last update, or the dates of planned work; both stay true after the build. */
function eventCard(context: Context, event: StatusEvent): readonly ShareCard[] {
  const { t, now } = context;
  const last = event.it.updates.at(-1)?.at ?? null;
  const line =
    event.kind === 'incident' ? incidentLine(context, event.it) : maintenanceLine(context, event.it);
  const ended = event.kind === 'incident' ? (line.state === 'resolved' ? last : null) : event.it.until;
  if (ended !== null && ended < now - RECENT_MS) return [];
  const of = (at: Instant) => fill(t.status.asOf, { time: momentOf(context, at).text });
  const asOf = event.kind === 'maintenance' ? plannedText(context, event.it) : of(last ?? now);
  const state = {
    is: line.state === 'resolved' ? line.state : line.worst,
    text: stateText(context, event, line),
  };
  const kind = event.kind === 'incident' ? t.status.incident : t.status.title;
  return [shareCard(context, `status-${event.it.id}`, kind, line.title.text, state, asOf)];
}

/** Planned work says what it is without the clock's part: that it is planned, or called off. */
function stateText(
  { t }: Context,
  event: StatusEvent,
  line: { readonly state: string; readonly stateText: string; readonly worstText: string },
): string {
  if (event.kind === 'maintenance')
    return line.state === 'cancelled' ? t.status.maintenanceStates.cancelled : t.status.maintenance;
  return line.state === 'resolved' ? line.stateText : `${line.worstText} · ${line.stateText}`;
}

function noticeCard(context: Context, notice: Notice): readonly ShareCard[] {
  const { t, now } = context;
  const life = lifeOf(notice, now);
  const { until, published } = edgesOf(notice);
  if (life === 'unpublished' || (until ?? published) < now - RECENT_MS) return [];
  const title = textOf(context, notice).title.text;
  const withdrawn = life === 'withdrawn' ? { is: 'none', text: t.notices.state.withdrawn } : null;
  return [
    shareCard(
      context,
      `notices-${notice.id}`,
      t.notices.title,
      title,
      withdrawn,
      noticePeriod(context, notice),
    ),
  ];
}
