import { isWritten } from '../../domain/requests/best-way.ts';
import { routeOf } from '../../domain/requests/request-route.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import type { ChannelKind, Request } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { type DepartmentRows, departmentRows } from '../hours/channel-rows.ts';
import { zonedWeekText } from '../hours/week.ts';
import { liveIsland } from '../live-island.ts';

/** A need as a line of the contact page. */
export interface NeedItem {
  readonly href: string;
  readonly title: LocalText;
  /** Words by which it is found, besides its title. */
  readonly keywords: readonly string[];
  /** Who takes it, or that one does it alone. */
  readonly note: LocalText;
}

/** A channel of an urgent need, for its state. */
export interface UrgentWay {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** Where it is not the one of the need. */
  readonly department: LocalText | null;
  /** Its week in one line: what the page says without script. */
  readonly week: string;
  readonly written: boolean;
}

/** An urgent need with its channels, so that one sees at once who is there. */
export interface UrgentNeed extends NeedItem {
  readonly ways: readonly UrgentWay[];
}

/** The contact page: urgent needs first, the others in groups, those that need no account apart. */
export interface ContactView {
  readonly urgent: readonly UrgentNeed[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: LocalText;
    readonly items: readonly NeedItem[];
  }[];
  readonly anyone: readonly NeedItem[];
  readonly departments: readonly DepartmentRows[];
  readonly live: object;
}

/** What the contact page shows. */
export function contactView(context: Context): ContactView {
  const { site, pick } = context;
  const customers = site.requests.filter(({ audience }) => audience === 'customers');
  const items = (requests: readonly Request[]) => requests.map((request) => needItem(context, request));
  const departments = site.departments.filter(({ channels }) => channels.length > 0);
  return {
    urgent: site.requests.filter(({ urgent }) => urgent).map((request) => urgentNeed(context, request)),
    groups: site.groups
      .map(({ id, title }) => ({
        id,
        title: pick(title),
        items: items(customers.filter((request) => request.group === id && !request.urgent)),
      }))
      .filter((group) => group.items.length > 0),
    anyone: items(site.requests.filter((one) => one.audience === 'anyone' && !one.urgent)),
    departments: departments.map((department) => departmentRows(context, department)),
    live: liveIsland(
      context,
      departments.flatMap(({ channels }) => channels.map(({ id }) => id)),
    ),
  };
}

/** Other words for a need, in the language of the page, else in the default one. */
export function keywordsOf({ site, locale }: Context, { keywords }: Request): readonly string[] {
  return keywords[locale] ?? keywords[site.settings.defaultLocale] ?? [];
}

/** Every need as a line: the urgent ones first, the others in their order. */
export function needsOf(context: Context): readonly NeedItem[] {
  const { requests } = context.site;
  const inOrder = [...requests.filter(({ urgent }) => urgent), ...requests.filter(({ urgent }) => !urgent)];
  return inOrder.map((request) => needItem(context, request));
}

function needItem(context: Context, request: Request): NeedItem {
  const { site, locale, t, pick, href } = context;
  const { department } = routeOf(site, request, locale);
  return {
    href: href(`/contact/${request.id}/`),
    title: pick(request.title),
    keywords: keywordsOf(context, request),
    note: department === null ? { text: t.contact.alone, lang: null } : pick(department.name),
  };
}

/** An urgent need with the channels that everybody may take; all, where each is for some alone. */
function urgentNeed(context: Context, request: Request): UrgentNeed {
  const { accepted, department: own } = routeOf(context.site, request, context.locale);
  const common = accepted.filter(({ only }) => only === null);
  return {
    ...needItem(context, request),
    ways: (common.length > 0 ? common : accepted).map(({ channel, department }) => ({
      id: channel.id,
      kind: channel.kind,
      name: channelName(context, channel),
      department: department.id === own?.id ? null : context.pick(department.name),
      week: zonedWeekText(context, channel),
      written: isWritten(channel.kind),
    })),
  };
}
