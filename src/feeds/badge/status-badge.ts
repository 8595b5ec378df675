import { componentStateAt } from '../../domain/incidents/component-states.ts';
import { openIncidents } from '../../domain/incidents/incident-course.ts';
import { indicatorOf, overallState } from '../../domain/incidents/overall-state.ts';
import { recordAt } from '../../domain/incidents/status-record.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDateTime, formatOffset } from '../../i18n/formats.ts';
import type { ComponentStatus, Site } from '../../model/types.ts';
import { allComponents } from '../component-names.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { type BadgePart, badgeSvg } from './badge-svg.ts';

/** Grounds and letters of the states: those of the tags on light pages, at least 7:1. */
const COLORS: Readonly<Record<ComponentStatus, readonly [fill: string, color: string]>> = {
  operational: ['#dcf3ec', '#075a48'],
  under_maintenance: ['#e1eafb', '#1c3d85'],
  degraded_performance: ['#fbeec6', '#5c3f00'],
  partial_outage: ['#ffe3d1', '#7c2f00'],
  major_outage: ['#7a0b33', '#ffffff'],
};

/** `/status/badge.svg`: the state of everything at the build, and of when that is. */
export function statusBadge(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  const record = recordAt(site, options.now);
  const { worst } = overallState(record, allComponents(site), options.now);
  const { overall, worksBut } = context.t.status;
  const someOpen = worst === 'operational' && openIncidents(record.incidents, options.now).length > 0;
  const sentence = someOpen ? worksBut : overall[indicatorOf(worst)];
  return badge(context, site.settings.name, worst, sentence.replace(/\.$/, ''));
}

/** `/status/components/<id>/badge.svg`: the same of one component; null for one that does not exist. */
export function componentBadge(site: Site, componentId: string, options: FeedOptions): string | null {
  const component = allComponents(site).find(({ id }) => id === componentId);
  if (component === undefined) return null;
  const context = feedContext(site, options);
  const state = componentStateAt(recordAt(site, options.now), componentId, options.now);
  return badge(context, context.say(component.name), state, context.t.status.componentStates[state]);
}

/** A picture cannot grow old by itself: it says of when it is. */
function badge(context: FeedContext, name: string, state: ComponentStatus, sentence: string): string {
  const { now, locale, t, site } = context;
  const zone = site.settings.timezone;
  const time = `${formatDateTime(now, zone, locale, 'numeric')} (${formatOffset(now, zone)})`;
  const [ground, letters] = COLORS[state];
  const parts: readonly BadgePart[] = [
    { text: name, fill: '#33404d', color: '#ffffff' },
    { text: sentence, fill: ground, color: letters },
    { text: fill(t.status.asOf, { time }), fill: '#e9edf1', color: '#3d4852' },
  ];
  return badgeSvg(parts, locale);
}
