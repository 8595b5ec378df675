import type { ListedEvent } from '../../src/authoring/event-list.ts';
import { exactInstant } from '../../src/authoring/written-instant.ts';
import type { EditorTexts } from '../../src/i18n/editor-texts.ts';
import { fill } from '../../src/i18n/fill.ts';

/** How is the list told to people? Two lines an event: its id and state, then its title and times in the site's zone. */
export function eventListText(events: readonly ListedEvent[], texts: EditorTexts, zone: string): string {
  if (events.length === 0) return `${texts.noneOpen}\n`;
  return events.map((event) => `${linesOf(event, texts, zone)}\n`).join('\n');
}

function linesOf(event: ListedEvent, texts: EditorTexts, zone: string): string {
  const { id, status, impact, title, components } = event;
  const at = (instant: number) => exactInstant(instant, zone);
  const times = [
    fill(texts.began, { at: at(event.began) }),
    ...(event.lastUpdate === null ? [] : [fill(texts.last, { at: at(event.lastUpdate) })]),
    ...(event.nextUpdateBy === null ? [] : [fill(texts.promised, { at: at(event.nextUpdateBy) })]),
  ].join(', ');
  const states = [...components].map(([component, state]) => `${component}=${state}`).join(' ');
  return [
    `${id}  ${status}  ${impact}`,
    `  ${title}`,
    `  ${times}${event.overdue ? ` (${texts.overdue})` : ''}`,
    ...(states === '' ? [] : [`  ${states}`]),
  ].join('\n');
}

/** The list as programs read it. */
export function eventListJson(events: readonly ListedEvent[]): unknown {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    events: events.map(({ kind, id, title, status, impact, overdue, components, ...event }) => ({
      kind,
      id,
      title,
      status,
      impact,
      began: iso(event.began),
      ended: iso(event.ended),
      last_update: iso(event.lastUpdate),
      next_update_by: iso(event.nextUpdateBy),
      overdue,
      components: Object.fromEntries(components),
    })),
  };
}
