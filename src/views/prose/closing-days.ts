import { civilDateAt } from '../../domain/time/civil.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Calendar, Department } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { exceptionsOf } from '../hours/exceptions.ts';

/** A date on which nobody is there, or nobody on some channels. */
export interface ClosingDay {
  readonly day: number;
  readonly date: string;
  /** Empty where it is the whole department, or a calendar. */
  readonly channels: string;
  readonly reason: LocalText;
  readonly href: string | null;
}

/** The days ahead on which a department or a calendar closes. */
export interface ClosingDays {
  readonly kind: 'closing-days';
  readonly caption: string;
  readonly none: string;
  readonly days: readonly ClosingDay[];
  readonly headings: { readonly date: string; readonly reason: string };
}

const AHEAD = 365;
const MOST = 12;

/** What `<ClosingDays of="support" />` or `<ClosingDays of="br" />` shows. */
export function closingDays(context: Context, of: Department | Calendar): ClosingDays {
  const { t } = context;
  const days = 'channels' in of ? daysOfDepartment(context, of) : daysOfCalendar(context, of);
  return {
    kind: 'closing-days',
    caption: t.prose.closingDays,
    none: t.prose.noClosingDays,
    days: days.slice(0, MOST),
    headings: { date: t.hours.date, reason: t.hours.reason },
  };
}

function daysOfDepartment(context: Context, department: Department): readonly ClosingDay[] {
  const closed = context.t.hours.closedDay;
  return exceptionsOf(context, department, AHEAD).flatMap(({ day, date, parts, reasons }) => {
    const part = parts.find(({ hours }) => hours === closed);
    const reason = reasons[0];
    if (part === undefined || reason === undefined) return [];
    return [{ day, date, channels: part.channels, reason: reason.text, href: reason.href }];
  });
}

function daysOfCalendar(context: Context, { days }: Calendar): readonly ClosingDay[] {
  const { site, now, locale, pick } = context;
  const today = civilDateAt(site.settings.timezone, now);
  return days
    .filter(({ day, type }) => day >= today && type !== 'optional')
    .map(({ day, name }) => ({
      day,
      date: formatDay(day, locale, 'weekday'),
      channels: '',
      reason: pick(name),
      href: null,
    }));
}
