import type { Component, Site } from '../model/types.ts';
import type { FeedContext } from './feed-context.ts';

/** All components of the site, in the order of the content. */
export function allComponents(site: Site): readonly Component[] {
  return site.components.flatMap((group) => group.components);
}

/** Those of these ids, in the order of the content. */
export function componentsNamed(site: Site, ids: Iterable<string>): readonly Component[] {
  const wanted = new Set(ids);
  return allComponents(site).filter((component) => wanted.has(component.id));
}

/** What is a component called, group and all: `E-mail - Entrega`? As Statuspage writes it. */
export function componentName({ site, say }: FeedContext, component: Component): string {
  const group = site.components.find((it) => it.id === component.group);
  return group === undefined ? say(component.name) : `${say(group.name)} - ${say(component.name)}`;
}
