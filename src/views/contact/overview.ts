import { routeOf } from '../../domain/requests/request-route.ts';
import type { Request } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { type DepartmentRows, departmentRows } from '../hours/channel-rows.ts';
import { liveIsland } from '../live-island.ts';

/** A need as a line of the contact page. */
export interface NeedItem {
  readonly href: string;
  readonly title: LocalText;
  /** Words by which it is found, besides its title. */
  readonly keywords: string;
  /** Who takes it, or that one does it alone. */
  readonly note: LocalText;
}

/** The contact page: urgent needs first, the others in groups, those that need no account apart. */
export interface ContactView {
  readonly urgent: readonly NeedItem[];
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
    urgent: items(customers.filter(({ urgent }) => urgent)),
    groups: site.groups
      .map(({ id, title }) => ({
        id,
        title: pick(title),
        items: items(customers.filter((request) => request.group === id && !request.urgent)),
      }))
      .filter((group) => group.items.length > 0),
    anyone: items(site.requests.filter(({ audience }) => audience === 'anyone')),
    departments: departments.map((department) => departmentRows(context, department)),
    live: liveIsland(
      context,
      departments.flatMap(({ channels }) => channels.map(({ id }) => id)),
    ),
  };
}

function needItem(context: Context, request: Request): NeedItem {
  const { site, locale, t, pick, href } = context;
  const { department } = routeOf(site, request, locale);
  const words = request.keywords[locale] ?? request.keywords[site.settings.defaultLocale] ?? [];
  return {
    href: href(`/contact/${request.id}/`),
    title: pick(request.title),
    keywords: words.join(' '),
    note: department === null ? { text: t.contact.alone, lang: null } : pick(department.name),
  };
}
