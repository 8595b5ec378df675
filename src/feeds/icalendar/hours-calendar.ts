import { segmentsOf } from '../../domain/hours/segments.ts';
import type { Segment } from '../../domain/hours/types.ts';
import { civilDateAt, startOfDate } from '../../domain/time/civil.ts';
import { weekdayOf } from '../../domain/time/epoch-day.ts';
import { endMinuteOf } from '../../domain/time/intervals.ts';
import type { EpochDay, Span } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import type { Site } from '../../model/types.ts';
import { hostOf } from '../addresses.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { sourceTitle } from '../source-title.ts';
import { type Staffing, staffingOf } from '../staffing.ts';
import { type CalendarEvent, calendar } from './calendar.ts';
import { dateStamp, utcStamp, wallStamp } from './moments.ts';
import { timeZoneLines } from './time-zone.ts';
import { type WeeklyPattern, weeklyPatterns } from './weekly-pattern.ts';

/** How many weeks ahead the calendar tells the hours, from the Monday of the present one. */
const WEEKS = 26;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const DAY = 86_400_000;

/**
 * The hours of a department as a calendar: an event that comes back for each interval of each channel's week, with
 * the dates on which it does not hold taken out, and one event for each stretch that is open otherwise. Null for a
 * department that does not exist. Channels whose hours are not stated have no events.
 */
export function hoursCalendar(site: Site, departmentId: string, options: FeedOptions): string | null {
  const department = site.departments.find((it) => it.id === departmentId);
  if (department === undefined) return null;
  const context = feedContext(site, options);
  const staffings = staffingOf(context, department);
  const zones = new Set<string>();
  const events = staffings.flatMap((staffing) => {
    const { zone } = staffing.schedule;
    const patterns = weeklyPatterns(staffing.schedule, weeksAhead(zone, options.now));
    if (patterns.some(({ wholeDay }) => !wholeDay)) zones.add(zone);
    return [
      ...patterns.map((pattern) => recurringEvent(context, staffing, pattern)),
      ...leftOver(staffing, patterns, weeksAhead(zone, options.now)).map((it) =>
        singleEvent(context, staffing, it),
      ),
    ];
  });
  const name = fill(context.words.hoursCalendar, {
    name: site.settings.name,
    department: context.say(department.name),
  });
  return calendar(
    {
      name,
      host: hostOf(site.settings),
      language: context.locale,
      now: options.now,
      zones: [...zones].map((zone) => {
        const { from, until } = weeksAhead(zone, options.now);
        return timeZoneLines(zone, { from: from - DAY, until: until + 2 * DAY });
      }),
    },
    events,
  );
}

function weeksAhead(zone: string, now: number): Span {
  const today = civilDateAt(zone, now);
  const monday = today - weekdayOf(today);
  return { from: startOfDate(zone, monday), until: startOfDate(zone, monday + 7 * WEEKS) };
}

function recurringEvent(context: FeedContext, staffing: Staffing, pattern: WeeklyPattern): CalendarEvent {
  const { weekdays, interval, covers } = pattern;
  const names = weekdays.map((weekday) => WEEKDAYS[weekday]).join(',');
  const until = pattern.wholeDay ? dateStamp(pattern.dates.at(-1) ?? 0) : utcStamp(covers.at(-1)?.from ?? 0);
  const id = [interval.start, interval.end, names.replaceAll(',', '-').toLowerCase()].join('.');
  return {
    ...titles(context, staffing),
    id: `hours.${staffing.id.replace('/', '.')}.${id}`,
    when: [
      ...startAndEnd(staffing.schedule.zone, pattern),
      `RRULE:FREQ=WEEKLY;UNTIL=${until};BYDAY=${names}`,
      ...exceptionDates(staffing.schedule.zone, pattern),
    ],
  };
}

function startAndEnd(zone: string, { wholeDay, dates, interval }: WeeklyPattern): readonly string[] {
  const day = dates[0] ?? 0;
  if (wholeDay) return [`DTSTART;VALUE=DATE:${dateStamp(day)}`, `DTEND;VALUE=DATE:${dateStamp(day + 1)}`];
  return [
    `DTSTART;TZID=${zone}:${wallStamp(day, interval.start)}`,
    `DTEND;TZID=${zone}:${wallStamp(day, endMinuteOf(interval))}`,
  ];
}

function exceptionDates(zone: string, { wholeDay, exceptions, interval }: WeeklyPattern): readonly string[] {
  const stamps = exceptions.map((day: EpochDay) =>
    wholeDay ? dateStamp(day) : wallStamp(day, interval.start),
  );
  return stamps.map((stamp) => (wholeDay ? `EXDATE;VALUE=DATE:${stamp}` : `EXDATE;TZID=${zone}:${stamp}`));
}

function singleEvent(context: FeedContext, staffing: Staffing, segment: Segment): CalendarEvent {
  const reason = sourceTitle(context, segment.reason);
  const { description, ...rest } = titles(context, staffing);
  return {
    ...rest,
    id: `hours.${staffing.id.replace('/', '.')}.${utcStamp(segment.from)}`,
    description:
      reason === null ? description : `${fill(context.words.specialHours, { reason })}\n${description}`,
    when: [`DTSTART:${utcStamp(segment.from)}`, `DTEND:${utcStamp(segment.until)}`],
  };
}

function titles(context: FeedContext, { department, channel }: Staffing) {
  const name = context.say(department.name);
  const url = context.url(`/hours/${department.id}/`);
  return {
    summary:
      channel === null
        ? name
        : fill(context.words.staffed, { department: name, channel: channelName(context, channel) }),
    description: fill(context.words.moreAt, { url }),
    url,
    sequence: 0,
    transparent: true,
  };
}

/** What is open besides the recurring events: special hours, and the dates of a clock change. */
function leftOver(
  { schedule }: Staffing,
  patterns: readonly WeeklyPattern[],
  span: Span,
): readonly Segment[] {
  const covered = patterns.flatMap((pattern) => pattern.covers).sort((a, b) => a.from - b.from);
  return segmentsOf(schedule, span.from, span.until)
    .filter((segment) => segment.state === 'open')
    .flatMap((segment) => without(segment, covered));
}

function without(segment: Segment, covered: readonly Span[]): readonly Segment[] {
  const rest: Segment[] = [];
  let from = segment.from;
  for (const span of covered) {
    if (span.until <= from || span.from >= segment.until) continue;
    if (span.from > from) rest.push({ ...segment, from, until: span.from });
    from = Math.max(from, span.until);
  }
  if (from < segment.until) rest.push({ ...segment, from });
  return rest;
}
