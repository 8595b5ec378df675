import { describe, expect, test } from 'vitest';
import { epochDayOf, partsOfDay, weekdayOf } from '../../../src/domain/time/epoch-day.ts';
import { calendarWordsOf } from '../../../src/model/prose-claims/calendar-words.ts';
import { proseClaims } from '../../../src/model/prose-claims/prose-claims.ts';
import type { Locale } from '../../../src/model/types.ts';

/** A date's parts, in figures and in words. */
interface Parts {
  readonly d: number;
  readonly m: number;
  readonly y: number;
  readonly dd: string;
  readonly mm: string;
  readonly weekday: string;
  readonly short: string;
  readonly month: string;
}

type Form = (parts: Parts) => string;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const FIGURES: readonly Form[] = [
  ({ weekday, dd, mm, y }) => `${weekday}, ${dd}/${mm}/${y}`,
  ({ short, d, m, y }) => `${short}., ${d}/${m}/${y}`,
  ({ weekday, dd, mm, y }) => `- ${dd}.${mm}.${y} – ${weekday}`,
  ({ weekday, dd, mm, y }) => `| ${dd}/${mm}/${y} | ${weekday} | fechado |`,
  ({ weekday, dd, mm, y }) => `prazo: ${y}-${mm}-${dd} (${weekday})`,
  ({ weekday, dd, mm, y }) => `${dd}-${mm}-${y} ${weekday}`,
];

const FORMS: Readonly<Record<Locale, readonly Form[]>> = {
  'pt-BR': [
    ...FIGURES,
    ({ weekday, d, y, month }) => `${weekday}, ${d} de ${month} de ${y}`,
    ({ weekday, d, y, month }) => `${d} de ${capital(month)} de ${y}, ${capital(weekday)}: fechado`,
    ({ weekday, d, y, month }) => `no dia ${d} de ${month} de ${y} (${weekday}), das 9:00 às 12:00`,
    ({ weekday, d, y, month }) => `**${capital(weekday)}**, *${d}* de **${month}** de ${y}`,
    ({ weekday, d, y, month }) => `o dia ${d} de ${month} de ${y} cai em ${weekday}`,
  ],
  'pt-PT': [
    ...FIGURES,
    ({ weekday, d, y, month }) => `Na ${weekday},\n${d} de ${month} de ${y}, não atendemos.`,
    ({ weekday, d, m, y }) => `até ${weekday}, dia ${d}/${m}/${y}, e depois`,
    ({ weekday, d, y, month }) => `${weekday}, ${d} de ${month} de ${y}`.toUpperCase(),
  ],
  es: [
    ...FIGURES,
    ({ weekday, d, y, month }) => `${weekday} ${d} de ${month} de ${y}`,
    ({ weekday, d, y, month }) => `el ${weekday}, ${d} de ${month} del ${y}, cerramos`,
    ({ weekday, d, y, month }) => `el ${d} de ${month} de ${y} es ${weekday}.`,
    ({ short, d, y, month }) => `${short}., ${d} ${month.slice(0, 3)}. ${y}`,
  ],
  en: [
    ({ weekday, d, y, month }) => `${weekday} ${d} ${month} ${y}`,
    ({ weekday, d, y, month }) => `${weekday}, ${month} ${d}, ${y}`,
    ({ weekday, d, y, month }) => `${d} ${month} ${y} (${weekday})`,
    ({ weekday, d, y, month }) => `the ${d}th of ${month} ${y}, a ${weekday}, we close`,
    ({ short, d, y, month }) => `${short}., ${month.slice(0, 3)}. ${d}, ${y}`,
    ({ weekday, d, y, month }) => `${d} ${month} ${y} falls on a ${weekday}`,
    ({ weekday, dd, mm, y }) => `${y}-${mm}-${dd}, ${weekday}.`,
  ],
};

/** Days spread over 1995 to 2100, none of them chosen. */
const DAYS = Array.from({ length: 500 }, (_, step) => epochDayOf(1995, 1, 1) + ((step * 7919) % 38_700));

function written(day: number, weekday: number, form: Form, locale: Locale): string {
  const { year: y, month: m, day: d } = partsOfDay(day);
  const { weekdayNames, monthNames } = calendarWordsOf(locale);
  const pad = (part: number) => String(part).padStart(2, '0');
  const names = { weekday: weekdayNames.long[weekday] ?? '', short: weekdayNames.short[weekday] ?? '' };
  return form({ d, m, y, dd: pad(d), mm: pad(m), month: monthNames[m - 1] ?? '', ...names });
}

function claimsOf(text: string, locale: Locale): number {
  return proseClaims(text, { file: 'policies/page.mdx', line: 1, locale, around: null }).length;
}

describe.each(Object.entries(FORMS) as [Locale, readonly Form[]][])('a date in %s', (locale, forms) => {
  test.each(forms.map((form) => [written(17_456, 1, form, locale), form] as const))(
    'written as %j is named on every weekday but its own',
    (_, form) => {
      for (const [index, day] of DAYS.entries()) {
        const own = weekdayOf(day);
        const other = (own + 1 + (index % 6)) % 7;
        const [right, wrong] = [written(day, own, form, locale), written(day, other, form, locale)];
        expect([right, claimsOf(right, locale)]).toEqual([right, 0]);
        expect([wrong, claimsOf(wrong, locale)]).toEqual([wrong, 1]);
      }
    },
  );
});
