import { z } from 'zod';
import type { Hours } from '../../domain/hours/types.ts';
import {
  DAY_NAMES,
  formatInterval,
  intervalsOverlap,
  parseDays,
  parseInterval,
} from '../../domain/time/hours-text.ts';
import type { Interval } from '../../domain/time/types.ts';
import { say } from '../../i18n/problems/say.ts';
import { addFault, quoted, type Read, readBy } from './fault.ts';
import { suggestion } from './nearest.ts';

/** When someone is there: a map of days to intervals, or `always`, `never`, `unstated`. */
export function hours() {
  const word = z.enum(['always', 'never', 'unstated']).transform((kind): Hours => ({ kind }));
  const map = z.record(dayKey(), intervals()).transform((days, ctx) => weekOf(days, ctx));
  return z.union([word, map]);
}

/** A key of the week: a day, a range, a list, or `daily`. */
function dayKey() {
  return z.string().superRefine((key, ctx) => {
    if (parseDays(key) === null) addFault(ctx, unknownDays(key));
  });
}

/** One interval or a list of them, none overlapping another; sorted by their start. */
export function intervals() {
  const interval = readBy(readInterval);
  const list = z.array(interval).min(1).transform(sortedAndApart);
  return z.union([interval.transform((one): readonly Interval[] => [one]), list]);
}

function sortedAndApart(list: Interval[], ctx: z.RefinementCtx): readonly Interval[] {
  const pair = intervalsOverlap(list);
  if (pair === null) return list.toSorted((a, b) => a.start - b.start);
  const [before, after] = pair;
  const isTwice = before.start === after.start && before.end === after.end;
  const message = isTwice
    ? say('stands twice')
    : say('overlaps "{before}"', { before: formatInterval(before) });
  const fault = { code: 'interval-overlap', message, fix: say('write each stretch of time once') };
  addFault(ctx, fault, [list.lastIndexOf(after)]);
  return z.NEVER;
}

function weekOf(days: Record<string, readonly Interval[]>, ctx: z.RefinementCtx): Hours {
  const week: (readonly Interval[])[] = DAY_NAMES.map(() => []);
  const said = new Map<number, string>();
  for (const [key, list] of Object.entries(days)) {
    for (const day of parseDays(key) ?? []) {
      const before = said.get(day);
      if (before !== undefined) addFault(ctx, twice(DAY_NAMES[day] ?? '', before, key), [key]);
      said.set(day, key);
      week[day] = list;
    }
  }
  return { kind: 'week', week };
}

function unknownDays(key: string) {
  const near = suggestion(key, [...DAY_NAMES, 'daily']);
  const list = say(
    'write mon, tue, wed, thu, fri, sat, sun, a range like mon-fri, a list like "mon,wed", or daily',
  );
  const fix = near === null ? list : say('{near} Or {list}', { near, list });
  return { code: 'hours-day', message: say('is no day of the week'), fix, at: 'key' as const };
}

function twice(day: string, before: string, key: string) {
  const message = say('speaks of {day} again, which {before} already did', { day, before });
  return {
    code: 'hours-day-twice',
    message,
    fix: say('take {day} out of {before} or of {key}', { day, before, key }),
    at: 'key' as const,
  };
}

function readInterval(text: string): Read<Interval> {
  const interval = parseInterval(text);
  if (interval !== null) return { value: interval };
  const near = tidied(text);
  const message = say('is {text}', { text: quoted(text) });
  if (near !== null && parseInterval(near) !== null) {
    return {
      code: 'interval-format',
      message,
      fix: say('write "{near}" (24-hour clock, two digits)', { near }),
    };
  }
  if (near !== null && near.slice(0, 5) === near.slice(6)) {
    const fix = say('write two different times, or "00:00-24:00" for the whole day');
    return { code: 'interval-format', message: say('{message}, which ends as it begins', { message }), fix };
  }
  return {
    code: 'interval-format',
    message,
    fix: say('write it like "09:00-18:00" (24-hour clock, two digits)'),
  };
}

/** The interval in the format's form where the text says one in another: `9h30 às 12h`, `9-18`. */
function tidied(text: string): string | null {
  const time = String.raw`(\d{1,2})(?:\s*[:h.]\s*(\d{2})?)?\s*h?`;
  const parts = new RegExp(`^\\s*${time}\\s*(?:-|–|—|as|às|a|to|até)\\s*${time}\\s*$`, 'iu').exec(text);
  if (parts === null) return null;
  const [, startHour = '', startMinute = '00', endHour = '', endMinute = '00'] = parts;
  return `${startHour.padStart(2, '0')}:${startMinute}-${endHour.padStart(2, '0')}:${endMinute}`;
}
