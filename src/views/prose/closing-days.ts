import { planOf } from '../../domain/hours/plan.ts';
import type { Source } from '../../domain/hours/types.ts';
import { scheduleFor } from '../../domain/notices/schedules.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import type { Calendar, Department } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { dateAhead } from '../date-ahead.ts';
import { idsWithWeek } from '../hours/dated-state.ts';
import { sourceView } from '../hours/source-view.ts';

/** A date on which nobody is there, and why. */
export interface ClosingDay {
  readonly day: EpochDay;
  readonly date: string;
  readonly reason: LocalText;
  /** The page of the notice that closes it. */
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
  const first = civilDateAt(department.timezone, context.now);
  const ids = idsWithWeek(department);
  const days: ClosingDay[] = [];
  for (let day = first; day < first + AHEAD; day += 1) {
    const source = closedBy(context, ids, day);
    if (source === null) continue;
    const { text, href } = sourceView(context, source);
    days.push({ day, date: dateAhead(context, day, department.timezone), reason: text, href });
  }
  return days;
}

/** The holiday or notice that closes all of them on a date on which one would have been open; else null. */
function closedBy({ site, now }: Context, ids: readonly string[], day: EpochDay): Source | null {
  const plans = ids.map((id) => planOf(scheduleFor(site, now, id), day));
  if (plans.some(({ intervals }) => (intervals?.length ?? 0) > 0)) return null;
  const dated = plans.find(({ source, displaced }) => source.id !== null && displaced !== null);
  return dated?.source ?? null;
}

function daysOfCalendar(context: Context, { days }: Calendar): readonly ClosingDay[] {
  const { site, now, pick } = context;
  const today = civilDateAt(site.settings.timezone, now);
  return days
    .filter(({ day, type }) => day >= today && type !== 'optional')
    .map(({ day, name }) => ({
      day,
      date: dateAhead(context, day, site.settings.timezone),
      reason: pick(name),
      href: null,
    }));
}
