import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export const LANGUAGES = ['pt-BR', 'pt-PT', 'es', 'en'] as const;
export const YEARS = [2026, 2027] as const;

export type Name = Record<(typeof LANGUAGES)[number], string>;
export type Day = {
  date: string;
  name: Name;
  type: 'national' | 'state' | 'municipal' | 'optional';
  source: string;
};
export type Calendar = { name: Name; complete_until: string; official_until?: string; days: Day[] };

const folder = new URL('../../src/calendars/', import.meta.url);

/** The calendars as they are written in src/calendars/, by id, read without the project's own loader. */
export const calendars: ReadonlyMap<string, Calendar> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort()
    .map((id) => [id, parse(readFileSync(new URL(`${id}.yaml`, folder), 'utf8'))]),
);

/** The days of one calendar. Throws on an id that does not exist. */
export function daysOf(id: string): Day[] {
  const calendar = calendars.get(id);
  if (!calendar) throw new Error(`There is no calendar "${id}" in src/calendars/`);
  return calendar.days;
}

/** The dates on which at least one of these calendars closes, and those that stay optional in all of them, both sorted. */
export function closingAndOptional(ids: readonly string[]): { closing: string[]; optional: string[] } {
  const days = ids.flatMap(daysOf);
  const closing = new Set(days.filter((day) => day.type !== 'optional').map((day) => day.date));
  const optional = new Set(days.map((day) => day.date).filter((date) => !closing.has(date)));
  return { closing: [...closing].sort(), optional: [...optional].sort() };
}
