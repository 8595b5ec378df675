import type { Reason, Source } from '../domain/hours/types.ts';
import type { FeedContext } from './feed-context.ts';

/** A source as programs read it: `title` is that of the notice, holiday or incident, else null. */
export interface SourceJson {
  readonly layer: Source['layer'];
  readonly id: string | null;
  readonly title: string | null;
}

/**
 * Why a channel is in its state, as programs read it; `displaced` is what would have decided otherwise, null where
 * nothing would.
 */
export interface ReasonJson extends SourceJson {
  readonly displaced: SourceJson | null;
}

/** Why a channel is in its state, with titles in the language of the context. */
export function reasonJson(context: FeedContext, { displaced, ...source }: Reason): ReasonJson {
  return {
    ...sourceJson(context, source),
    displaced: displaced === null ? null : sourceJson(context, displaced),
  };
}

function sourceJson(context: FeedContext, source: Source): SourceJson {
  return { layer: source.layer, id: source.id, title: sourceTitle(context, source) };
}

/** What is the notice, holiday or incident called that decides a state? Null for all other layers. */
export function sourceTitle({ site, say, page }: FeedContext, { layer, id }: Source): string | null {
  if (id === null) return null;
  if (layer === 'holiday') {
    const holiday = site.calendars.get(id.slice(0, id.indexOf('/')))?.days.find((day) => day.id === id);
    return holiday === undefined ? null : say(holiday.name);
  }
  const pages = layer === 'notice' ? site.notices : layer === 'incident' ? site.incidents : [];
  const found = pages.find((it) => it.id === id);
  return found === undefined ? null : page(found).title;
}

/** The page that tells more of what decides a state: that of the notice or the incident; null for all other layers. */
export function sourceUrl({ url }: FeedContext, { layer, id }: Source): string | null {
  if (id === null || layer === 'holiday') return null;
  return url(layer === 'notice' ? `/notices/${id}/` : `/status/${id}/`);
}
