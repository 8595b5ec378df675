import { startOfDate } from '../../domain/time/civil.ts';
import { formatCivilDate, parseCivilDate } from '../../domain/time/epoch-day.ts';
import { formatInstant, offsetText, parseInstant } from '../../domain/time/instant.ts';
import { offsetAt } from '../../domain/time/offset-periods.ts';
import type { EpochDay, Instant } from '../../domain/time/types.ts';
import { instantOfWallTime } from '../../domain/time/wall-time.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import { quoted, type Read, readBy } from './fault.ts';

/** A stretch of civil dates, both ends included. */
export interface DateSpan {
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/** A civil date: `2026-11-21`. */
export const date = () => readBy(readDate).meta({ form: 'date' });

/** A date, or two with `..` between them: `2017-10-19..2017-10-21`. */
export const dateSpan = () => readBy(readDateSpan);

/** A date and time with its offset: `2026-11-03T14:05-03:00`. */
export const instant = (zone: string) => readBy((text) => readInstant(text, zone)).meta({ form: 'instant' });

/** A date and time with its offset, or a date alone, which is its 00:00 in `zone`. */
export const instantOrDate = (zone: string) =>
  readBy((text) => readInstantOrDate(text, zone)).meta({ form: 'instant' });

/** The date that a text says, or why it is none: 31 September does not exist. */
export function readDate(text: string): Read<EpochDay> {
  const day = parseCivilDate(text);
  if (day !== null) return { value: day };
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts !== null) return impossible(text, Number(parts[1]), Number(parts[2]));
  return {
    code: 'date-format',
    message: say('is {text}', { text: quoted(text) }),
    fix: dateFix(text),
  };
}

function impossible(text: string, year: number, month: number): Read<never> {
  const fix = say('write a date that exists');
  if (month < 1 || month > 12)
    return {
      code: 'impossible-date',
      message: say('is {text}, a date that does not exist: there are 12 months', { text }),
      fix,
    };
  const last = parseCivilDate(`${text.slice(0, 8)}30`) === null ? lastOfFebruary(year) : 30;
  const days = parseCivilDate(`${text.slice(0, 8)}31`) === null ? last : 31;
  return {
    code: 'impossible-date',
    message: say('is {text}, a date that does not exist: that month has {days} days', { text, days }),
    fix,
  };
}

function lastOfFebruary(year: number): number {
  return parseCivilDate(`${String(year).padStart(4, '0')}-02-29`) === null ? 28 : 29;
}

const ANY_DATE = say('write a date like 2026-11-21 (year-month-day)');

/** The date in the format's order where another order was written (`17/10/2017`), else an example. */
function dateFix(text: string): Said {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (parts === null) return ANY_DATE;
  const [, day = '', month = '', year = ''] = parts;
  const near = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseCivilDate(near) === null ? ANY_DATE : say('write {text} (year-month-day)', { text: near });
}

function readDateSpan(text: string): Read<DateSpan> {
  const [first = '', last, ...more] = text.split('..');
  const from = readDate(first.trim());
  if (!('value' in from)) return from;
  if (last === undefined) return { value: { from: from.value, until: from.value } };
  const until = readDate(last.trim());
  if (!('value' in until)) return until;
  if (more.length > 0) {
    return {
      code: 'date-format',
      message: say('is {text}', { text: quoted(text) }),
      fix: say('write two dates at most'),
    };
  }
  if (until.value >= from.value) return { value: { from: from.value, until: until.value } };
  const fix = say('write {from}..{until}', {
    from: formatCivilDate(until.value),
    until: formatCivilDate(from.value),
  });
  return { code: 'reversed-range', message: say('is {text}, which ends before it begins', { text }), fix };
}

/** The instant that a text with an offset says, or what is missing; `zone` serves the suggestion only. */
export function readInstant(text: string, zone: string): Read<Instant> {
  const at = parseInstant(text);
  if (at !== null) return { value: at };
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(.*))?$/.exec(text);
  const day = parts?.[1] === undefined ? null : readDate(parts[1]);
  if (day !== null && !('value' in day)) return day;
  if (parts?.[1] !== undefined && (parts[2] === undefined || parts[3] === '')) {
    const wall = `${parts[1]}T${parts[2] ?? '00:00'}`;
    const message = say('is {text}, which does not say of which zone', { text: quoted(text) });
    return {
      code: 'instant-without-offset',
      message,
      fix: withOffset(wall, zone),
    };
  }
  const fix = say('write date, T, time and offset, like 2026-11-03T14:05-03:00');
  return { code: 'instant-format', message: say('is {text}', { text: quoted(text) }), fix };
}

/** An instant as content writes it in a zone: `2026-11-03T14:05-03:00`. */
export function writtenInstant(at: Instant, zone: string): string {
  const offset = offsetAt(zone, at);
  return `${formatInstant(at + offset).slice(0, 16)}${offsetText(offset)}`;
}

/** How to write a wall time in a zone: `2026-11-03T14:05-03:00`. */
function withOffset(wall: string, zone: string): Said {
  const read = instantOfWallTime(wall, zone);
  if (read.kind !== 'instant') return say('write {wall} with the offset, like -03:00', { wall });
  return say('write {replace}', { replace: `${wall}${offsetText(offsetAt(zone, read.at))}` });
}

function readInstantOrDate(text: string, zone: string): Read<Instant> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return readInstant(text, zone);
  const day = readDate(text);
  return 'value' in day ? { value: startOfDate(zone, day.value) } : day;
}
