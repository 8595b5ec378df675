import type { DayRule } from '../../domain/hours/types.ts';
import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { say } from '../../i18n/problems/say.ts';
import type { NoticeData } from '../../schemas/notices.ts';
import type { Entry } from '../read/entry.ts';
import type { Report } from '../report.ts';
import type { NoticeDate } from '../types.ts';
import type { ChannelFinder } from './channel-finder.ts';
import { dateList } from './date-list.ts';
import { channelsOfKey, exactness } from './notice-channels.ts';

type DayLine = NonNullable<NoticeData['days']>[number];

/** The dates of a notice, each once and in order. Dates left out, twice or outside are reported. */
export function linkNoticeDays(
  entry: Entry<NoticeData>,
  range: { readonly from: EpochDay; readonly until: EpochDay },
  channels: readonly string[],
  finder: ChannelFinder | null,
  report: Report,
): readonly NoticeDate[] {
  const lines = entry.data.days ?? [];
  const dates = new Map<EpochDay, NoticeDate>();
  const lineOf = new Map<EpochDay, number>();
  lines.forEach((line, index) => {
    const { rules, kind } = rulesOf(line, index, entry, channels, finder, report);
    const twice: EpochDay[] = [];
    for (const day of daysWithin(line, range)) {
      if (dates.has(day)) twice.push(day);
      else dates.set(day, { day, why: line.why ?? null, rules, kind });
      if (!lineOf.has(day)) lineOf.set(day, index);
    }
    const at = ['days', index, 'dates'];
    if (twice.length > 0) {
      const others = [...new Set(twice.map((day) => lineOf.get(day) ?? 0))].map((other) => `days[${other}]`);
      const message = say('speaks of {twice}, of which {others} speaks already', {
        twice: dateList(twice),
        others: others.join(', '),
      });
      report.atField(entry, at, {
        code: 'notice-dates-twice',
        message,
        fix: say('leave each date in one line of days'),
      });
    }
    const outside = daysOutside(line, range);
    if (outside !== null) {
      const message = say('speaks of {outside}, outside {from} to {until}', {
        outside,
        from: dateList([range.from]),
        until: dateList([range.until]),
      });
      report.atField(entry, at, {
        code: 'notice-dates-outside',
        message,
        fix: say('take them out, or change from or until'),
      });
    }
  });
  const missing = [];
  for (let day = range.from; day <= range.until; day += 1) if (!dates.has(day)) missing.push(day);
  if (missing.length > 0) {
    const message = say('leaves out {missing}', { missing: dateList(missing) });
    const fix = say('add { dates: [{missing}], usual: true } or what holds on them', {
      missing: dateList(missing),
    });
    report.atField(entry, ['days'], { code: 'notice-dates-missing', message, fix, at: 'key' });
  }
  return [...dates.values()].sort((a, b) => a.day - b.day);
}

function* daysWithin({ dates }: DayLine, range: { from: EpochDay; until: EpochDay }): Generator<EpochDay> {
  for (const { from, until } of dates) {
    for (let day = Math.max(from, range.from); day <= Math.min(until, range.until); day += 1) yield day;
  }
}

/** The stretches of a line that lie outside the notice, as text; never counted out, however long a slip makes them. */
function daysOutside({ dates }: DayLine, range: { from: EpochDay; until: EpochDay }): string | null {
  const parts = dates.flatMap(({ from, until }) => {
    const before = from < range.from ? span(from, Math.min(until, range.from - 1)) : [];
    const after = until > range.until ? span(Math.max(from, range.until + 1), until) : [];
    return [...before, ...after];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

function span(from: EpochDay, until: EpochDay): string[] {
  return [from === until ? formatCivilDate(from) : `${formatCivilDate(from)}..${formatCivilDate(until)}`];
}

function rulesOf(
  line: DayLine,
  index: number,
  entry: Entry<NoticeData>,
  channels: readonly string[],
  finder: ChannelFinder | null,
  report: Report,
): Pick<NoticeDate, 'rules' | 'kind'> {
  const all = (rule: DayRule) => new Map(channels.map((id) => [id, rule]));
  if (line.usual === 'week') return { rules: all({ kind: 'usual-week' }), kind: 'usual-week' };
  if (line.usual !== undefined) return { rules: all({ kind: 'usual' }), kind: 'usual' };
  const rules = all({ kind: 'closed' });
  if (line.open === undefined) return { rules, kind: 'closed' };
  const spoken = new Map<string, number>();
  for (const [key, intervals] of Object.entries(line.open)) {
    const found = finder === null ? [] : channelsOfKey(key, channels, finder);
    if ('message' in found) {
      report.atField(entry, ['days', index, 'open', key], { code: 'notice-channel', ...found, at: 'key' });
      continue;
    }
    for (const id of found) {
      const exact = finder === null ? 0 : exactness(key, id, finder);
      if (exact < (spoken.get(id) ?? 0)) continue;
      spoken.set(id, exact);
      rules.set(id, { kind: 'open', intervals });
    }
  }
  return { rules, kind: 'open' };
}
