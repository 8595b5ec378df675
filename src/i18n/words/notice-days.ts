import { planUnder } from '../../domain/hours/plan.ts';
import { scheduleFor } from '../../domain/notices/schedules.ts';
import type { Instant, Interval } from '../../domain/time/types.ts';
import type { Department, Notice, NoticeDate } from '../../model/types.ts';
import { channelName } from './channels-text.ts';
import { intervalsText } from './interval-text.ts';
import type { Speaker } from './speaker.ts';

/** Channels with the same hours on a date. */
export interface DayPart {
  /** Their names, with the department where others have such a channel too; empty where it is every channel of the line. */
  readonly channels: string;
  /** The hours that really hold, in words, with the holiday that closes. */
  readonly hours: string;
  /** The same for a strip; null where hours are not stated. */
  readonly intervals: readonly Interval[] | null;
}

/** Departments with the same hours on a date. */
export interface DayLine {
  /** Their names; empty where one line says it of all. */
  readonly departments: string;
  /** What is open first. */
  readonly parts: readonly DayPart[];
}

/** A speaker who also knows what is published at an instant. */
interface DatedSpeaker extends Speaker {
  readonly now: Instant;
}

interface Member {
  readonly department: Department;
  readonly name: string;
  readonly hours: string;
  readonly intervals: readonly Interval[] | null;
}

/**
 * What holds on one date of a notice, in words? One line where channels of a name keep the same hours in every
 * department, else a line for each department, those that do alike together. What the notice leaves as usual is told
 * by the hours themselves.
 */
export function dayLines(speaker: DatedSpeaker, notice: Notice, date: NoticeDate): readonly DayLine[] {
  const members = membersOf(speaker, date);
  const hoursOf = new Map(members.map(({ name, hours }) => [name, hours]));
  const areAlike = members.every(({ name, hours }) => hours === hoursOf.get(name));
  return areAlike
    ? lineOfAll(speaker, notice, members)
    : linesByDepartment(speaker, notice, [...grouped(members, ({ department }) => department)]);
}

function lineOfAll(speaker: Speaker, notice: Notice, members: readonly Member[]): readonly DayLine[] {
  const concerned = new Set(members.map(({ department }) => department));
  const others = [...concerned].flatMap(({ channels }) =>
    channels.filter(({ id }) => !notice.channels.includes(id)),
  );
  const shared = concerned.size > 1 ? others.map((channel) => channelName(speaker, channel)) : [];
  const parts = partsOf(speaker, members, shared);
  if (parts.length === 0) return [];
  return [{ departments: '', parts: parts.length === 1 ? parts.map(whole) : parts }];
}

function linesByDepartment(
  speaker: Speaker,
  notice: Notice,
  departments: readonly (readonly [Department, readonly Member[]])[],
): readonly DayLine[] {
  const told = departments.map(([{ name, channels }, members]) => {
    const parts = partsOf(speaker, members, []);
    // The hours of some channels are not those of the department.
    const isWhole = parts.length === 1 && channels.every(({ id }) => notice.channels.includes(id));
    return { name: speaker.say(name), parts: isWhole ? parts.map(whole) : parts };
  });
  const alike = [...grouped(told, ({ parts }) => JSON.stringify(parts)).values()];
  return alike.flatMap((all) =>
    all.slice(0, 1).map(({ parts }) => ({
      departments: alike.length === 1 ? '' : all.map(({ name }) => name).join(', '),
      parts,
    })),
  );
}

/** That a date is left as usual, or keeps its week in spite of a holiday; null where the notice has hours of its own. */
export function usualNote({ t }: Pick<Speaker, 't'>, { kind }: NoticeDate): string | null {
  if (kind === 'usual') return t.notices.usual;
  return kind === 'usual-week' ? t.notices.usualWeek : null;
}

const whole = (part: DayPart): DayPart => ({ ...part, channels: '' });

const isOpen = ({ intervals }: DayPart): boolean => intervals === null || intervals.length > 0;

/** What the notice speaks of on the date, in the order of the site, each with its hours. */
function membersOf(speaker: DatedSpeaker, { day, rules }: NoticeDate): readonly Member[] {
  const { site, now } = speaker;
  return site.departments.flatMap((department) => {
    const named =
      department.works === null
        ? department.channels.map((channel) => ({ id: channel.id, name: channelName(speaker, channel) }))
        : [{ id: department.id, name: speaker.say(department.name) }];
    return named.flatMap(({ id, name }) => {
      const rule = rules.get(id);
      if (rule === undefined) return [];
      const { intervals, source } = planUnder(scheduleFor(site, now, id), rule, day);
      const holiday = source?.layer === 'holiday' ? holidayOf(speaker, source.id) : '';
      return [{ department, name, hours: hoursText(speaker, intervals, holiday), intervals }];
    });
  });
}

function partsOf(
  speaker: Speaker,
  members: readonly Member[],
  shared: readonly string[],
): readonly DayPart[] {
  return [...grouped(members, ({ hours }) => hours)]
    .map(([hours, all]) => ({
      channels: namesOf(speaker, all, shared),
      hours,
      intervals: all[0]?.intervals ?? null,
    }))
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
}

/** `Telefone, Ticket (Financeiro)`: with the departments where the name is among those that others share. */
function namesOf({ say }: Speaker, members: readonly Member[], shared: readonly string[]): string {
  return [...grouped(members, ({ name }) => name)]
    .map(([name, all]) =>
      shared.includes(name)
        ? `${name} (${all.map(({ department }) => say(department.name)).join(', ')})`
        : name,
    )
    .join(', ');
}

function grouped<K, T>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function hoursText({ t }: Speaker, intervals: readonly Interval[] | null, holiday: string): string {
  if (intervals === null) return t.hours.unstated;
  if (intervals.length > 0) return intervalsText(intervals, t);
  return holiday === '' ? t.notices.closed : `${t.notices.closed} (${holiday})`;
}

function holidayOf({ site, say }: Speaker, id: string | null): string {
  const calendar = site.calendars.get(id?.slice(0, id.indexOf('/')) ?? '');
  const found = calendar?.days.find((holiday) => holiday.id === id);
  return found === undefined ? '' : say(found.name);
}
