import type { DayRule } from '../../domain/hours/types.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Notice, NoticeDate } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { intervalsText, stripOf } from '../hours/interval-text.ts';
import { channelsText } from './channel-groups.ts';

/** Channels with the same hours on a date. */
export interface DayPart {
  /** Empty where it is every channel of the notice. */
  readonly channels: string;
  readonly hours: string;
  readonly kind: DayRule['kind'];
  readonly strip: readonly { readonly x: number; readonly width: number }[];
}

/** One date of a notice's schedule. */
export interface DayRow {
  readonly day: number;
  readonly date: string;
  readonly parts: readonly DayPart[];
  readonly why: LocalText | null;
}

/** A notice's schedule, date by date, with what is open first. */
export function noticeDays(context: Context, notice: Notice): readonly DayRow[] {
  return notice.days.map((date) => ({
    day: date.day,
    date: formatDay(date.day, context.locale, 'weekday'),
    parts: partsOf(context, notice, date),
    why: date.why === null ? null : context.pick(date.why),
  }));
}

function partsOf(context: Context, notice: Notice, date: NoticeDate): readonly DayPart[] {
  const groups = new Map<string, { rule: DayRule; ids: string[] }>();
  for (const [id, rule] of date.rules) {
    const key = `${rule.kind}|${ruleText(context, rule)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule, ids: [id] });
    else group.ids.push(id);
  }
  const openFirst = [...groups.values()].sort(
    (a, b) => Number(b.rule.kind === 'open') - Number(a.rule.kind === 'open'),
  );
  return openFirst.map(({ rule, ids }) => ({
    channels: channelsOf(context, notice, ids, groups.size),
    hours: ruleText(context, rule),
    kind: rule.kind,
    strip: rule.kind === 'open' ? stripOf(rule.intervals) : [],
  }));
}

function channelsOf(context: Context, notice: Notice, ids: readonly string[], groups: number): string {
  if (groups === 1) return '';
  return channelsText(context, ids, notice.channels);
}

function ruleText({ t }: Context, rule: DayRule): string {
  switch (rule.kind) {
    case 'closed':
      return t.notices.closed;
    case 'usual':
      return t.notices.usual;
    case 'usual-week':
      return t.notices.usualWeek;
    case 'open':
      return rule.intervals.length === 0 ? t.notices.closed : intervalsText(rule.intervals, t);
  }
}
