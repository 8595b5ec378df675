import { effectsOn } from '../../domain/incidents/component-effects.ts';
import { componentStateAt } from '../../domain/incidents/component-states.ts';
import { worstStatus } from '../../domain/incidents/severity.ts';
import { startOfDate } from '../../domain/time/civil.ts';
import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Component, ComponentGroup } from '../../model/types.ts';
import type { ApiContext } from './api-context.ts';
import { apiIdOf } from './ids.ts';
import type { ApiComponent } from './types.ts';

/** All groups, each followed by its components, in the order of the content. */
export function apiComponents(context: ApiContext): readonly ApiComponent[] {
  return context.site.components.flatMap((group, index) => {
    const members = group.components.map((component, place) =>
      apiComponent(context, group, component, place + 1),
    );
    return [apiGroup(context, group, members, index + 1), ...members];
  });
}

/** Some components, as an incident lists them. */
export function apiComponentsOf(context: ApiContext, ids: ReadonlySet<string>): readonly ApiComponent[] {
  return context.site.components.flatMap((group) =>
    group.components.flatMap((component, place) =>
      ids.has(component.id) ? [apiComponent(context, group, component, place + 1)] : [],
    ),
  );
}

function apiComponent(
  context: ApiContext,
  group: ComponentGroup,
  component: Component,
  position: number,
): ApiComponent {
  const { record, now, site, say } = context;
  const { since, description } = component;
  const created = since === null ? context.beginning : startOfDate(site.settings.timezone, since);
  return {
    id: apiIdOf('component', component),
    name: say(component.name),
    status: componentStateAt(record, component.id, now),
    created_at: formatInstant(created),
    updated_at: formatInstant(Math.max(created, lastChange(context, component.id))),
    position,
    description: description === null ? null : say(description),
    showcase: component.showcase,
    start_date: since === null ? null : formatCivilDate(since),
    group_id: apiIdOf('group', group),
    page_id: context.pageId,
    group: false,
    only_show_if_degraded: false,
  };
}

function apiGroup(
  context: ApiContext,
  group: ComponentGroup,
  members: readonly ApiComponent[],
  position: number,
): ApiComponent {
  const sorted = (key: 'created_at' | 'updated_at') => members.map((member) => member[key]).sort();
  const beginning = formatInstant(context.beginning);
  return {
    id: apiIdOf('group', group),
    name: context.say(group.name),
    status: worstStatus(members.map((member) => member.status)),
    created_at: sorted('created_at')[0] ?? beginning,
    updated_at: sorted('updated_at').at(-1) ?? beginning,
    position,
    description: null,
    showcase: members.some((member) => member.showcase),
    start_date: null,
    group_id: null,
    page_id: context.pageId,
    group: true,
    only_show_if_degraded: false,
    components: members.map((member) => member.id),
  };
}

/** When did a component's state last change, up to now? */
function lastChange({ record, now }: ApiContext, componentId: string): number {
  return effectsOn(record, componentId)
    .flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
    .filter((at) => at <= now)
    .reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
}
