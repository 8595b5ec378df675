import type { Notice } from '../../model/types.ts';
import type { EpochDay } from '../time/types.ts';
import { replaces } from './precedence.ts';

/** Two notices that speak of the same channel on the same dates, neither of which replaces the other. */
export interface NoticeConflict {
  /** The earlier published of the two. */
  readonly first: string;
  readonly second: string;
  /** Channel ids, or ids of departments that only work. */
  readonly channels: readonly string[];
  /** The dates in question, in order. */
  readonly days: readonly EpochDay[];
}

/**
 * Which notices contradict each other? A date that one of them leaves as usual is none of its business, and a notice
 * that was withdrawn before the other was published is out of its way. Two that replace each other are a conflict.
 */
export function noticeConflicts(notices: readonly Notice[]): readonly NoticeConflict[] {
  const ordered = [...notices].sort((a, b) => a.published - b.published || (a.id < b.id ? -1 : 1));
  return ordered.flatMap((first, index) =>
    ordered.slice(index + 1).flatMap((second) => {
      if (first.withdrawn && first.withdrawn.at <= second.published) return [];
      if (replaces(first, second, notices) !== replaces(second, first, notices)) return [];
      return clash(first, second) ?? [];
    }),
  );
}

function clash(first: Notice, second: Notice): NoticeConflict | null {
  const channels = new Set<string>();
  const days = new Set<EpochDay>();
  const byDay = new Map(second.days.map((date) => [date.day, date.rules]));
  for (const { day, rules } of first.days) {
    for (const [channel, rule] of rules) {
      const other = byDay.get(day)?.get(channel);
      if (!other || rule.kind === 'usual' || other.kind === 'usual') continue;
      channels.add(channel);
      days.add(day);
    }
  }
  if (days.size === 0) return null;
  return {
    first: first.id,
    second: second.id,
    channels: [...channels],
    days: [...days].sort((a, b) => a - b),
  };
}
