import type { DayRule } from '../../domain/hours/types.ts';
import type { Notice, NoticeDate } from '../../model/types.ts';
import { channelsText } from './channels-text.ts';
import { intervalsText } from './interval-text.ts';
import type { Speaker } from './speaker.ts';

/** Channels to which a notice gives the same hours on a date. */
export interface RulePart {
  readonly rule: DayRule;
  /** Their names; empty where it is every channel of the notice. */
  readonly channels: string;
  /** The hours in words. */
  readonly hours: string;
}

/** What does a notice say of one date, in words? Channels with the same hours together, what is open first. */
export function ruleParts(speaker: Speaker, notice: Notice, date: NoticeDate): readonly RulePart[] {
  const groups = new Map<string, { rule: DayRule; ids: string[] }>();
  for (const [id, rule] of date.rules) {
    const key = `${rule.kind}|${ruleText(speaker, rule)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule, ids: [id] });
    else group.ids.push(id);
  }
  return [...groups.values()]
    .sort((a, b) => Number(b.rule.kind === 'open') - Number(a.rule.kind === 'open'))
    .map(({ rule, ids }) => ({
      rule,
      channels: groups.size === 1 ? '' : channelsText(speaker, ids, notice.channels),
      hours: ruleText(speaker, rule),
    }));
}

function ruleText({ t }: Pick<Speaker, 't'>, rule: DayRule): string {
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
