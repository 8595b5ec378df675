import { type Said, say } from '../../i18n/problems/say.ts';
import { nearest } from '../../schemas/fields/nearest.ts';
import type { ChannelFinder } from './channel-finder.ts';

/** The channels of a notice that a key of `open` or `reply` names, or why it names none. */
export function channelsOfKey(
  key: string,
  channels: readonly string[],
  finder: ChannelFinder,
): readonly string[] | { readonly message: Said; readonly fix: Said } {
  if (channels.includes(key)) return [key];
  const byKey = channels.filter((id) => id.endsWith(`/${key}`) && finder.byId.get(id)?.kind !== key);
  if (byKey.length > 0) return byKey;
  const byKind = channels.filter((id) => finder.byId.get(id)?.kind === key);
  if (byKind.length > 0) return byKind;
  const departments = new Set(channels.map((id) => id.split('/')[0] ?? id));
  const isMeant = (id: string, kind: string) =>
    id === key || (departments.has(id.split('/')[0] ?? id) && (kind === key || id.endsWith(`/${key}`)));
  const spared = [...finder.byId.values()].find(({ id, kind }) => isMeant(id, kind));
  if (spared !== undefined) {
    return {
      message: say('is a channel that the notice does not apply to'),
      fix: say('add {id} to applies_to, or remove it here', { id: spared.id }),
    };
  }
  const names = new Set(channels.flatMap((id) => [finder.byId.get(id)?.kind ?? id, id.split('/')[1] ?? id]));
  const near = nearest(key, [...names, ...channels]);
  const fix =
    near === null
      ? say('write one of {list}', { list: [...names].join(', ') })
      : say('did you mean {near}?', { near });
  const files = [...departments].map((id) => `departments/${id}.yaml`);
  const list = files.join(', ');
  const message =
    files.length > 1
      ? say('is a channel that none of {list} has', { list })
      : say('is a channel that {list} does not have', { list });
  return { message, fix };
}

/** How exactly a key names a channel: by its full name, its own id, or its kind. The most exact one speaks. */
export function exactness(key: string, id: string, finder: ChannelFinder): number {
  if (key === id) return 3;
  return finder.byId.get(id)?.kind === key ? 1 : 2;
}
