import { componentStateAt } from '../../domain/incidents/component-states.ts';
import { dayHistory, type History } from '../../domain/incidents/day-history.ts';
import { worstStatus } from '../../domain/incidents/severity.ts';
import type { StatusRecord } from '../../domain/incidents/status-record.ts';
import type { Component, ComponentGroup } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { type Bars, barsOf } from './bars.ts';
import { type Claim, claimsOf } from './claims.ts';
import { statusRecordOf } from './status-record.ts';

/** A component as one row: its state by the clock, its last ninety days. */
export interface ComponentRow {
  readonly id: string;
  readonly name: LocalText;
  readonly href: string;
  readonly claims: readonly Claim[];
  readonly bars: Bars;
}

/** A group of components. */
export interface GroupRows {
  readonly id: string;
  readonly name: LocalText;
  /** The state of its worst member, where that is not operational. */
  readonly claims: readonly Claim[];
  readonly rows: readonly ComponentRow[];
}

const histories = new WeakMap<StatusRecord, Map<string, History>>();

/** The last ninety days of a component, worked out once for a site and an instant. */
export function historyOf(context: Context, component: Component): History {
  const record = statusRecordOf(context);
  const known = histories.get(record) ?? new Map<string, History>();
  histories.set(record, known);
  const zone = context.site.settings.timezone;
  const history = known.get(component.id) ?? dayHistory(record, component, { zone, now: context.now });
  known.set(component.id, history);
  return history;
}

/** The groups of the site with their components. */
export function groupRows(context: Context): readonly GroupRows[] {
  return context.site.components.map((group) => ({
    id: group.id,
    name: context.pick(group.name),
    claims: stateClaims(context, group).filter(({ state }) => state !== 'operational' && state !== 'unknown'),
    rows: group.components.map((component) => componentRow(context, component)),
  }));
}

/** One component's row. */
export function componentRow(context: Context, component: Component): ComponentRow {
  return {
    id: component.id,
    name: context.pick(component.name),
    href: context.href(`/status/components/${component.id}/`),
    claims: stateClaims(context, { components: [component] }),
    bars: barsOf(context, historyOf(context, component)),
  };
}

function stateClaims(context: Context, { components }: Pick<ComponentGroup, 'components'>): readonly Claim[] {
  const { componentStates, stale } = context.t.status;
  const record = statusRecordOf(context);
  return claimsOf(
    context,
    (at) => worstStatus(components.map(({ id }) => componentStateAt(record, id, at))),
    (state) => componentStates[state],
    { state: 'unknown', text: stale },
  );
}
