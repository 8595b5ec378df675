import type { ComponentStatus, Incident, Maintenance } from '../../model/types.ts';
import type { Instant } from '../time/types.ts';
import { isUnderway, phasesOf } from './maintenance-phases.ts';
import type { StatusRecord } from './status-record.ts';

/** A stretch in which one incident or maintenance keeps a component out of the operational state; half-open. */
export interface Effect {
  readonly kind: 'incident' | 'maintenance';
  readonly id: string;
  readonly status: Exclude<ComponentStatus, 'operational'>;
  readonly from: Instant;
  /** Null while it lasts. */
  readonly until: Instant | null;
}

interface Effects {
  readonly byComponent: ReadonlyMap<string, readonly Effect[]>;
  /** By the id of the incident or maintenance, then by component. */
  readonly byCause: ReadonlyMap<string, ReadonlyMap<string, readonly Effect[]>>;
}

const cache = new WeakMap<StatusRecord, Effects>();

/** What keeps a component from being operational, and when? In the order of beginning; planned work of the future included. */
export function effectsOn(record: StatusRecord, componentId: string): readonly Effect[] {
  return effectsOf(record).byComponent.get(componentId) ?? [];
}

/** What did one incident or maintenance do to a component, and when? In the order of beginning. */
export function effectsThrough(
  record: StatusRecord,
  causeId: string,
  componentId: string,
): readonly Effect[] {
  return effectsOf(record).byCause.get(causeId)?.get(componentId) ?? [];
}

function effectsOf(record: StatusRecord): Effects {
  const known = cache.get(record) ?? allEffects(record);
  cache.set(record, known);
  return known;
}

function allEffects(record: StatusRecord): Effects {
  const byComponent = new Map<string, Effect[]>();
  const byCause = new Map<string, Map<string, Effect[]>>();
  const add = (component: string, effect: Effect) => {
    listIn(byComponent, component).push(effect);
    const ofCause = byCause.get(effect.id) ?? new Map<string, Effect[]>();
    byCause.set(effect.id, ofCause);
    listIn(ofCause, component).push(effect);
  };
  for (const incident of record.incidents) traceIncident(incident, new Tracer('incident', incident.id, add));
  for (const it of record.maintenance) traceMaintenance(it, new Tracer('maintenance', it.id, add));
  for (const list of byComponent.values()) {
    list.sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }
  return { byComponent, byCause };
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Components keep the state last said of them; resolving ends it for all that the update itself does not name. */
function traceIncident(incident: Incident, tracer: Tracer): void {
  for (const update of incident.updates) {
    if (update.status === 'resolved') tracer.setAll('operational', update.at);
    for (const [component, status] of update.components) tracer.set(component, status, update.at);
  }
  tracer.finish();
}

/** Its components are under maintenance while work goes on, save where an update says otherwise of one. */
function traceMaintenance(maintenance: Maintenance, tracer: Tracer): void {
  let underway = false;
  for (const { at, phase, update } of phasesOf(maintenance)) {
    if (at === null) continue;
    if (isUnderway(phase) && !underway) {
      for (const component of maintenance.components) tracer.set(component, 'under_maintenance', at);
    }
    if (!isUnderway(phase)) tracer.setAll('operational', at);
    for (const [component, status] of update?.components ?? []) tracer.set(component, status, at);
    underway = isUnderway(phase);
  }
  tracer.finish();
}

/** Turns a sequence of "from now on this state" into stretches. */
class Tracer {
  readonly #kind: Effect['kind'];
  readonly #id: string;
  readonly #add: (component: string, effect: Effect) => void;
  readonly #running = new Map<string, { status: ComponentStatus; from: Instant }>();

  constructor(kind: Effect['kind'], id: string, add: (component: string, effect: Effect) => void) {
    this.#kind = kind;
    this.#id = id;
    this.#add = add;
  }

  set(component: string, status: ComponentStatus, at: Instant): void {
    const before = this.#running.get(component);
    if (before?.status === status) return;
    this.#end(component, at);
    this.#running.set(component, { status, from: at });
  }

  setAll(status: ComponentStatus, at: Instant): void {
    for (const component of [...this.#running.keys()]) this.set(component, status, at);
  }

  finish(): void {
    for (const component of [...this.#running.keys()]) this.#end(component, null);
  }

  #end(component: string, until: Instant | null): void {
    const { status, from } = this.#running.get(component) ?? { status: 'operational', from: 0 };
    if (status === 'operational' || from === until) return;
    this.#add(component, { kind: this.#kind, id: this.#id, status, from, until });
  }
}
