import { type DiaryEntry, diaryEntries } from '../../domain/incidents/status-diary.ts';
import { civilDateAt, startOfDate } from '../../domain/time/civil.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/formats.ts';
import type { Component } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { pageLink } from '../page-link.ts';
import { type ComponentRow, componentRow } from './component-rows.ts';
import { type EventLine, entryLine } from './event-line.ts';
import { historyHref } from './history.ts';
import { type PlannedWork, plannedWork } from './planned.ts';
import { statusRecordOf } from './status-record.ts';

interface TitledLink {
  readonly href: string;
  readonly title: LocalText;
}

/** The page of a component. */
export interface ComponentView {
  readonly row: ComponentRow;
  readonly group: LocalText;
  readonly description: LocalText | null;
  readonly metaDescription: string;
  /** Maintenance of it, ahead and under way. */
  readonly planned: readonly PlannedWork[];
  /** What is over and touched it in the last ninety days, and what is not resolved; newest first. */
  readonly lines: readonly (EventLine & { readonly date: string })[];
  /** Where the rest stands of a component with very many. */
  readonly more: { readonly href: string; readonly label: string } | null;
  readonly requests: readonly TitledLink[];
  /** The departments that look after it. */
  readonly departments: readonly TitledLink[];
  readonly articles: readonly TitledLink[];
  /** Its feed and its badge. */
  readonly follow: readonly { readonly href: string; readonly label: string }[];
}

const DAYS = 90;
/** The archive has them all. */
const MOST_LINES = 50;

/** What the page of a component shows. */
export function componentView(context: Context, component: Component): ComponentView {
  const { site, t, href } = context;
  const name = context.say(component.name);
  const group = site.components.find(({ id }) => id === component.group);
  const events = recentEvents(context, component);
  const lines = events.slice(0, MOST_LINES).map((entry) => {
    const line = entryLine(context, entry);
    return { ...line, date: formatDate(line.began, site.settings.timezone, context.locale, 'day') };
  });
  return {
    row: componentRow(context, component),
    group: group === undefined ? { text: '', lang: null } : context.pick(group.name),
    description: component.description === null ? null : context.pick(component.description),
    metaDescription: `${fill(t.status.componentHistory, { name })}. ${
      component.description === null ? '' : context.say(component.description)
    }`.trim(),
    planned: plannedWork(context, component.id),
    lines,
    more: moreOf(context, events.slice(MOST_LINES)),
    requests: component.requests.flatMap((id) => {
      const request = site.requests.find((it) => it.id === id);
      return request === undefined
        ? []
        : [{ href: href(`/contact/${id}/`), title: context.pick(request.title) }];
    }),
    departments: site.departments
      .filter(({ id }) => component.departments.includes(id))
      .map(({ id, name: department }) => ({ href: href(`/hours/${id}/`), title: context.pick(department) })),
    articles: component.articles.flatMap((id) => pageLink(context, `tutorials/${id}`) ?? []),
    follow: [
      {
        href: href(`/status/components/${component.id}/rss.xml`),
        label: fill(t.status.componentFeed, { name }),
      },
      { href: href(`/status/components/${component.id}/atom.xml`), label: 'Atom' },
      { href: href(`/status/components/${component.id}/badge.svg`), label: t.status.badge },
    ],
  };
}

/** What began in the last ninety days and touched the component, newest first. */
function recentEvents(context: Context, { id }: Component): readonly DiaryEntry[] {
  const { site, now } = context;
  const zone = site.settings.timezone;
  const first = startOfDate(zone, civilDateAt(zone, now) - DAYS + 1);
  return diaryEntries(statusRecordOf(context), now).filter(
    ({ at, it }) =>
      at >= first &&
      (('components' in it && it.components.includes(id)) ||
        it.updates.some(({ components }) => components.has(id))),
  );
}

function moreOf(context: Context, [next, ...others]: readonly DiaryEntry[]): ComponentView['more'] {
  if (next === undefined) return null;
  const day = civilDateAt(context.site.settings.timezone, next.at);
  return { href: historyHref(context, day), label: fill(context.t.status.more, { n: others.length + 1 }) };
}
