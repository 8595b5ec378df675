import type { Component } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** The components of these ids, in the order of the content. */
export function componentsNamed(
  { site }: Pick<Context, 'site'>,
  ids: Iterable<string>,
): readonly Component[] {
  const wanted = new Set(ids);
  return site.components.flatMap(({ components }) => components).filter(({ id }) => wanted.has(id));
}

/** Their names as one text. */
export function componentNames(context: Context, ids: Iterable<string>): string {
  return componentsNamed(context, ids)
    .map(({ name }) => context.say(name))
    .join(', ');
}
