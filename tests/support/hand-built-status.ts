import type {
  Component,
  ComponentStatus,
  Incident,
  IncidentStatus,
  Maintenance,
  MaintenanceStatus,
  Page,
  Update,
} from '../../src/model/types.ts';
import { proseOf } from './hand-built-prose.ts';

/** An instant of a text with its offset. */
export function at(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`no instant: ${text}`);
  return instant;
}

/** A page of prose in Brazilian Portuguese. */
export function pageOf(id: string, title = `Título de ${id}`, summary = `Resumo de ${id}`): Page {
  const text = { locale: 'pt-BR', title, summary, body: proseOf(), revision: 1, file: `${id}.mdx` } as const;
  return { id, texts: { 'pt-BR': text }, aliases: [] };
}

interface Said {
  readonly components?: Readonly<Record<string, ComponentStatus>>;
  readonly channels?: Readonly<Record<string, 'down' | 'up'>>;
  readonly nextUpdateBy?: string;
  readonly text?: string;
}

/** An update; what is left out says nothing. */
export function update<Status extends IncidentStatus | MaintenanceStatus>(
  when: string,
  status: Status,
  { components = {}, channels = {}, nextUpdateBy, text = `Texto de ${when}` }: Said = {},
): Update<Status> {
  return {
    at: at(when),
    status,
    components: new Map(Object.entries(components)),
    channels: new Map(Object.entries(channels)),
    nextUpdateBy: nextUpdateBy === undefined ? null : at(nextUpdateBy),
    text: { 'pt-BR': proseOf(text) },
  };
}

/** An incident of these updates. */
export function incident(
  id: string,
  updates: readonly Update<IncidentStatus>[],
  more: Partial<Incident> = {},
): Incident {
  return { ...pageOf(id), impact: 'major', updates, ...more };
}

/** A maintenance from one instant to another. */
export function maintenance(
  id: string,
  from: string,
  until: string,
  more: Partial<Maintenance> & { readonly updates?: readonly Update<MaintenanceStatus>[] } = {},
): Maintenance {
  return {
    ...pageOf(id),
    from: at(from),
    until: at(until),
    impact: 'minor',
    components: [],
    updates: [],
    cancelled: null,
    published: null,
    ...more,
  };
}

/** A component of the group `mail`. */
export function component(id: string, more: Partial<Component> = {}): Component {
  return {
    id,
    group: 'mail',
    name: { 'pt-BR': `Serviço ${id}` },
    description: null,
    departments: [],
    requests: [],
    articles: [],
    showcase: true,
    since: null,
    ...more,
  };
}
