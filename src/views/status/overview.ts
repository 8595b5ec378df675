import { hasSection } from '../../domain/sections.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Context } from '../context.ts';
import { linkLabel } from '../site-links.ts';
import { type StatusSentence, statusSentence } from '../status-sentence.ts';
import { barLegend, type DayBar } from './bars.ts';
import { type ChannelDown, channelsDown } from './channels.ts';
import { validUntil } from './claims.ts';
import { type GroupRows, groupRows } from './component-rows.ts';
import { type DiaryEntry, diaryOf } from './diary.ts';
import { type HistoryLink, yearLinks } from './history.ts';
import { fullMoment, type Moment, momentOf } from './moment.ts';
import { type OpenIncident, openIncidentsOf } from './open-incidents.ts';
import { type PlannedWork, plannedWork } from './planned.ts';

interface Labelled {
  readonly href: string;
  readonly label: string;
}

/** The status page. */
export interface StatusOverview {
  readonly description: string;
  readonly sentence: StatusSentence;
  readonly asOf: Moment;
  readonly validUntil: Moment;
  readonly open: readonly OpenIncident[];
  readonly down: readonly ChannelDown[];
  readonly planned: readonly PlannedWork[];
  readonly groups: readonly GroupRows[];
  readonly legend: readonly DayBar[];
  /** The first and last of the ninety days. */
  readonly axis: BarAxis;
  readonly diary: readonly DiaryEntry[];
  readonly years: readonly HistoryLink[];
  readonly follow: readonly Labelled[];
  readonly graphs: readonly Labelled[];
}

/** The first and last date of a row of bars. */
export type BarAxis = Readonly<Record<'from' | 'until', string>>;

/** What the status page shows. */
export function statusOverview(context: Context): StatusOverview {
  const { site, now, t } = context;
  return {
    description: fill(t.status.description, { name: site.settings.name }),
    sentence: statusSentence(context),
    asOf: fullMoment(context, now),
    validUntil: momentOf(context, validUntil(context)),
    open: openIncidentsOf(context),
    down: channelsDown(context),
    planned: plannedWork(context),
    groups: groupRows(context),
    legend: barLegend(context),
    axis: barAxis(context),
    diary: diaryOf(context),
    years: yearLinks(context),
    follow: followLinks(context),
    graphs: site.settings.links
      .filter(({ id }) => id === 'network')
      .map((link) => ({ href: link.url, label: linkLabel(context, link) })),
  };
}

const DAYS = 90;

/** The dates at the two ends of a component's bars. */
export function barAxis({ site, now, locale }: Context): BarAxis {
  const last = civilDateAt(site.settings.timezone, now);
  return { from: formatDay(last - DAYS + 1, locale, 'day'), until: formatDay(last, locale, 'day') };
}

function followLinks({ site, t, href }: Context): readonly Labelled[] {
  const links: Labelled[] = [{ href: href('/status/rss.xml'), label: t.footer.statusFeed }];
  links.push({ href: href('/status/atom.xml'), label: 'Atom' });
  links.push({ href: href('/status/badge.svg'), label: t.status.badge });
  if (site.maintenance.length > 0)
    links.push({ href: href('/calendar/maintenance.ics'), label: t.status.calendar });
  if (hasSection(site, 'status')) {
    links.push({ href: `${site.settings.base}api/v2/summary.json`, label: t.status.data });
  }
  return links;
}
