import type { Source } from '../../domain/hours/types.ts';
import type { Site, Text } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { textOf } from '../page-text.ts';

/** What decides hours, in words and with its page: a notice, a holiday or an incident; else without words. */
export interface SourceView {
  readonly text: LocalText;
  readonly href: string | null;
}

/** The title and page of the notice, holiday or incident that a source names. */
export function sourceView(context: Context, source: Source): SourceView {
  const { site, href } = context;
  const none: SourceView = { text: { text: '', lang: null }, href: null };
  if (source.id === null) return none;
  if (source.layer === 'holiday') {
    const name = holidayName(site, source.id);
    return name === null ? none : { text: context.pick(name), href: null };
  }
  const notice = source.layer === 'notice' ? site.notices.find(({ id }) => id === source.id) : undefined;
  if (notice !== undefined)
    return { text: textOf(context, notice).title, href: href(`/notices/${notice.id}/`) };
  const incident = site.incidents.find(({ id }) => id === source.id);
  return incident === undefined
    ? none
    : { text: textOf(context, incident).title, href: href(`/status/${incident.id}/`) };
}

/** The name of the holiday `br/2026-11-20`. */
export function holidayName(site: Site, id: string): Text | null {
  const calendar = site.calendars.get(id.slice(0, id.indexOf('/')));
  return calendar?.days.find((holiday) => holiday.id === id)?.name ?? null;
}
