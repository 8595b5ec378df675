import { partsOfDay } from '../domain/time/epoch-day.ts';
import type { EpochDay, Instant } from '../domain/time/types.ts';
import type { Locale } from '../model/types.ts';

const DAY_MS = 86_400_000;
const formatters = new Map<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

/** The Intl name of an interface language: English dates are written day first, as its European readers do. */
export const intlLocale = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);

/** The formatter of some options, which are the same object each time: pages ask for the same few all the time. */
function formatter(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let known = formatters.get(options);
  if (known === undefined) {
    known = new Map();
    formatters.set(options, known);
  }
  const key = `${locale}|${zone}`;
  let format = known.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(intlLocale(locale), { timeZone: zone, ...options });
    known.set(key, format);
  }
  return format;
}

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const WEEKDAYS = { long: { weekday: 'long' }, short: { weekday: 'short' } } as const;
const OFFSET = { timeZoneName: 'shortOffset' } as const;
const ABBREVIATION = { timeZoneName: 'short' } as const;

const DATE_STYLES = {
  /** sábado, 21 de novembro de 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 21 de novembro de 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** sábado, 21 de novembro */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 21 de novembro */
  day: { day: 'numeric', month: 'long' },
  /** 21 de nov. */
  'day-short': { day: 'numeric', month: 'short' },
  /** 21/11/2026 */
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  /** sáb., 21 de nov. */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** novembro */
  month: { month: 'long' },
  /** novembro de 2026 */
  'month-year': { month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a civil date is said: its weekday, its year, its month in words or in figures. */
export type DateStyle = keyof typeof DATE_STYLES;

/** A civil date in words: `formatDay(20778, 'pt-BR', 'weekday')` is `sábado, 21 de novembro`. */
export function formatDay(day: EpochDay, locale: Locale, style: DateStyle = 'long'): string {
  return formatter(locale, 'UTC', DATE_STYLES[style]).format(day * DAY_MS);
}

/** Two civil dates as a stretch, what they share said once: with ` a ` between them, `7 a 16 de novembro`. */
export function formatDayRange(
  from: EpochDay,
  to: EpochDay,
  locale: Locale,
  between: string,
  style: 'day' | 'day-short' | 'long' = 'day',
): string {
  const range = formatter(locale, 'UTC', DATE_STYLES[style]).formatRange(from * DAY_MS, to * DAY_MS);
  return range.replace(/\s*–\s*/, between);
}

/** The name of a weekday, 0 being Monday: `formatWeekday(0, 'es')` is `lunes`. */
export function formatWeekday(weekday: number, locale: Locale, width: 'long' | 'short' = 'long'): string {
  return formatter(locale, 'UTC', WEEKDAYS[width]).format((weekday + 4) * DAY_MS); // day 4 was a Monday
}

/** The dates of a day's month, `{day}` standing for the day of the month: `{day} de novembro`. */
export function monthPattern(day: EpochDay, locale: Locale): string {
  const parts = formatter(locale, 'UTC', DATE_STYLES.day).formatToParts(day * DAY_MS);
  return parts.map(({ type, value }) => (type === 'day' ? '{day}' : value)).join('');
}

/** What a language puts between a weekday and the date: `, `, and a space alone in English. */
export function afterWeekday(locale: Locale): string {
  const parts = formatter(locale, 'UTC', DATE_STYLES.weekday).formatToParts(0);
  return parts[1]?.value ?? ' ';
}

/** Minutes after midnight on the 24-hour clock, two digits each: 540 is `09:00`, the end of the day `24:00`. */
export function formatMinutes(minutes: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The time of day of an instant in a zone: `14:05`. */
export function formatTime(at: Instant, zone: string, locale: Locale): string {
  return formatter(locale, zone, TIME).format(at);
}

/** The date of an instant in a zone, in words. */
export function formatDate(at: Instant, zone: string, locale: Locale, style: DateStyle = 'long'): string {
  return formatter(locale, zone, DATE_STYLES[style]).format(at);
}

/** Date and time of an instant in a zone: `21 de novembro de 2026, 14:05`. */
export function formatDateTime(at: Instant, zone: string, locale: Locale, style: DateStyle = 'long'): string {
  return `${formatDate(at, zone, locale, style)}, ${formatTime(at, zone, locale)}`;
}

/** The offset of a zone at an instant: `UTC−3`, `UTC+5:30`, `UTC`. */
export function formatOffset(at: Instant, zone: string): string {
  const part = formatter('en', zone, OFFSET).formatToParts(at);
  const name = part.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name
    .replace('GMT', 'UTC')
    .replace('-', '−')
    .replace(/^UTC[+−]0$/, 'UTC');
}

/** The customary abbreviation of a zone at an instant (`CET`, `CEST`, `WET`), or null where there is none. */
export function zoneAbbreviation(at: Instant, zone: string): string | null {
  const parts = formatter('en', zone, ABBREVIATION).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /^[A-Z]{3,5}$/.test(name) && !['GMT', 'UTC'].includes(name) ? name : null;
}

const SHARE_DIGITS = { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** A share between 0 and 1 as a percentage with two digits: `99,98 %` as the language writes it. */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(intlLocale(locale), SHARE_DIGITS).format(share);
}

/** The year of a civil date. */
export function yearOf(day: EpochDay): number {
  return partsOfDay(day).year;
}
