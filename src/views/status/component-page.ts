import { courseOf } from '../../domain/incidents/incident-course.ts';
import { phaseAt } from '../../domain/incidents/maintenance-phases.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatDay } from '../../i18n/formats.ts';
import type { Component } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { pageLink } from '../page-link.ts';
import { type ComponentRow, componentRow, historyOf } from './component-rows.ts';
import { type EventLine, incidentLine, maintenanceLine } from './event-line.ts';
import { statusRecordOf } from './status-record.ts';

interface TitledLink {
  readonly href: string;
  readonly title: LocalText;
}

/** A day on which a component was not as it should be, and what lay behind it. */
export interface BadDay {
  readonly date: string;
  readonly state: string;
  readonly stateText: string;
  readonly causes: readonly TitledLink[];
}

/** The page of a component. */
export interface ComponentView {
  readonly row: ComponentRow;
  readonly group: LocalText;
  readonly description: LocalText | null;
  readonly metaDescription: string;
  /** Newest first. */
  readonly badDays: readonly BadDay[];
  readonly lines: readonly (EventLine & { readonly date: string })[];
  readonly requests: readonly TitledLink[];
  readonly articles: readonly TitledLink[];
  readonly feed: { readonly href: string; readonly label: string };
}

const DAYS = 90;

/** What the page of a component shows. */
export function componentView(context: Context, component: Component): ComponentView {
  const { site, t, href } = context;
  const name = context.say(component.name);
  const group = site.components.find(({ id }) => id === component.group);
  return {
    row: componentRow(context, component),
    group: group === undefined ? { text: '', lang: null } : context.pick(group.name),
    description: component.description === null ? null : context.pick(component.description),
    metaDescription: `${fill(t.status.componentHistory, { name })}. ${
      component.description === null ? '' : context.say(component.description)
    }`.trim(),
    badDays: badDays(context, component),
    lines: recentLines(context, component),
    requests: component.requests.flatMap((id) => {
      const request = site.requests.find((it) => it.id === id);
      return request === undefined
        ? []
        : [{ href: href(`/contact/${id}/`), title: context.pick(request.title) }];
    }),
    articles: component.articles.flatMap((id) => pageLink(context, `tutorials/${id}`) ?? []),
    feed: {
      href: href(`/status/components/${component.id}/rss.xml`),
      label: fill(t.status.componentFeed, { name }),
    },
  };
}

function badDays(context: Context, component: Component): readonly BadDay[] {
  return historyOf(context, component)
    .days.flatMap(({ day, worst, causes }): BadDay[] => {
      if (worst === null || worst === 'operational') return [];
      return [
        {
          date: formatDay(day, context.locale, 'day'),
          state: worst,
          stateText: context.t.status.componentStates[worst],
          causes: causes.flatMap(({ id }) => pageLink(context, `status/${id}`) ?? []),
        },
      ];
    })
    .reverse();
}

/** What began in the last ninety days and touched the component, newest first. */
function recentLines(context: Context, { id }: Component): ComponentView['lines'] {
  const { site, now, locale } = context;
  const zone = site.settings.timezone;
  const first = civilDateAt(zone, now) - DAYS + 1;
  const { incidents, maintenance } = statusRecordOf(context);
  const lines = [
    ...incidents.filter((it) => courseOf(it, now)?.components.has(id)).map((it) => incidentLine(context, it)),
    ...maintenance
      .filter((it) => it.components.includes(id) && phaseAt(it, now) !== 'scheduled')
      .map((it) => maintenanceLine(context, it)),
  ];
  return lines
    .filter(({ began }) => civilDateAt(zone, began) >= first)
    .sort((a, b) => b.began - a.began)
    .map((line) => ({ ...line, date: formatDate(line.began, zone, locale, 'day') }));
}
