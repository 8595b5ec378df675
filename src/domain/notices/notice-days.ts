import type { Notice } from '../../model/types.ts';
import type { DayRule, NoticeDay } from '../hours/types.ts';
import { startOfDate } from '../time/civil.ts';
import type { EpochDay, Instant } from '../time/types.ts';
import { byPrecedence } from './precedence.ts';

interface Rule {
  readonly notice: Notice;
  readonly rule: DayRule;
}

/**
 * What do the notices published at `now` say of this channel, date by date? One notice a date: what replaces beats
 * what it replaces, and a date that a notice leaves as usual is as without that notice. One that is withdrawn rules
 * up to the instant of its withdrawal, so that the past stays as it was.
 *
 * @param id A channel's id, or that of a department that only works.
 */
export function noticeDaysOf(
  id: string,
  zone: string,
  notices: readonly Notice[],
  now: Instant,
): ReadonlyMap<EpochDay, NoticeDay> {
  const published = notices.filter((notice) => notice.published <= now && notice.channels.includes(id));
  const rules = new Map<EpochDay, Rule[]>();
  for (const notice of byPrecedence(published, notices)) {
    for (const { day, rules: ofDay } of notice.days) {
      const rule = ofDay.get(id);
      if (rule && rule.kind !== 'usual') rules.set(day, [...(rules.get(day) ?? []), { notice, rule }]);
    }
  }
  const days = new Map<EpochDay, NoticeDay>();
  for (const [day, ofDay] of rules) {
    const ruling = chain(ofDay, startOfDate(zone, day));
    if (ruling) days.set(day, ruling);
  }
  return days;
}

/** The strongest rule first, each followed by the next where it is withdrawn after `since`. */
function chain([first, ...rest]: readonly Rule[], since: Instant): NoticeDay | undefined {
  if (!first) return undefined;
  const { notice, rule } = first;
  if (!notice.withdrawn) return { notice: notice.id, rule };
  if (notice.withdrawn.at <= since) return chain(rest, since);
  const then = chain(rest, notice.withdrawn.at);
  return { notice: notice.id, rule, until: notice.withdrawn.at, ...(then && { then }) };
}
