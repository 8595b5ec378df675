import { courseOf } from '../../domain/incidents/incident-course.ts';
import { phaseAt } from '../../domain/incidents/maintenance-phases.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/formats.ts';
import type { Component } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { pageLink } from '../page-link.ts';
import { type ComponentRow, componentRow } from './component-rows.ts';
import { type EventLine, incidentLine, maintenanceLine } from './event-line.ts';
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
  /** What touched it in the last ninety days, newest first. */
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
