import { hasSection } from '../domain/sections.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/formats.ts';
import { plural } from '../i18n/plural.ts';
import type { Context, LocalText } from './context.ts';
import { type DepartmentRows, departmentRows } from './hours/channel-rows.ts';
import { liveIsland } from './live-island.ts';
import { textOf } from './page-text.ts';
import { type RecentIncident, recentIncidents } from './status/recent.ts';
import { type StatusSentence, statusSentence } from './status-sentence.ts';
import { organisationData } from './structured.ts';

interface TitledLink {
  readonly href: string;
  readonly title: LocalText;
  readonly note?: string;
}

/** The home page: status, who is there, what people come with, the latest. */
export interface HomeView {
  readonly title: string;
  readonly description: string;
  readonly hoursHref: string;
  readonly timezone: string;
  readonly status: StatusSentence | null;
  readonly requests: readonly TitledLink[];
  readonly departments: readonly DepartmentRows[];
  readonly categories: readonly TitledLink[];
  /** The latest three; null where the site has no status pages. */
  readonly incidents: readonly RecentIncident[] | null;
  readonly policies: readonly TitledLink[];
  readonly live: object;
  readonly structured: object;
}

const CHIPS = 6;
const POLICIES = 5;
const INCIDENTS = 3;

/** What the home page shows. */
export function homeView(context: Context): HomeView {
  const { site, t, href, pick, locale } = context;
  return {
    title: site.settings.name,
    description: fill(t.homePage.description, { name: site.settings.name }),
    hoursHref: href('/hours/'),
    timezone: site.settings.timezone,
    status: hasSection(site, 'status') ? statusSentence(context) : null,
    requests: commonRequests(context),
    departments: site.departments.map((department) => departmentRows(context, department)),
    categories: site.categories.map(({ id, title, tutorials }) => ({
      href: href(`/tutorials/${id}/`),
      title: pick(title),
      note: plural(locale, tutorials.length, t.tutorials.articles),
    })),
    incidents: hasSection(site, 'status') ? recentIncidents(context, INCIDENTS, shortDate(context)) : null,
    policies: site.policies.slice(0, POLICIES).map((policy) => ({
      href: href(`/policies/${policy.id}/`),
      title: textOf(context, policy).title,
    })),
    live: liveIsland(context, allLiveIds(context)),
    structured: organisationData(context),
  };
}

const shortDate =
  ({ site, locale }: Context) =>
  (at: number): string =>
    formatDate(at, site.settings.timezone, locale, 'day');

function allLiveIds({ site }: Context): readonly string[] {
  return site.departments.flatMap(({ id, channels, works }) =>
    works === null ? channels.map((channel) => channel.id) : [id],
  );
}

function commonRequests(context: Context): readonly TitledLink[] {
  const { requests } = context.site;
  const first = [...requests.filter(({ urgent }) => urgent), ...requests.filter(({ urgent }) => !urgent)];
  return first
    .slice(0, CHIPS)
    .map(({ id, title }) => ({ href: context.href(`/contact/${id}/`), title: context.pick(title) }));
}
