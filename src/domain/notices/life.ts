import type { Notice } from '../../model/types.ts';
import { startOfDate } from '../time/civil.ts';
import type { Instant } from '../time/types.ts';

/**
 * Where a notice stands in time: not known yet; published but too early to be shown ahead; shown and still to come;
 * in force; past; taken back.
 */
export type NoticeLife = 'unpublished' | 'announced' | 'coming' | 'in-force' | 'over' | 'withdrawn';

/** The instants at which a notice changes, null where it has none; ends are exclusive. */
export interface NoticeEdges {
  readonly published: Instant;
  /** From when it is shown ahead: its lead before `from`, but never before it is published. */
  readonly shownFrom: Instant;
  /** The beginning of its first date, in its zone; null for an announcement. */
  readonly from: Instant | null;
  /** The end of its last date, in its zone; null for an announcement. */
  readonly until: Instant | null;
  /** Where the banner ends: as written, else with the notice; null: an announcement without an end. */
  readonly bannerUntil: Instant | null;
  /** When it is taken back, which may lie ahead. */
  readonly withdrawn: Instant | null;
}

/**
 * At which instants does this notice change?
 *
 * @example edgesOf({ from: 17 October, until: 2 November, … }).until // 2017-11-03T02:00:00Z, midnight in São Paulo
 * @example edgesOf({ from: 15 October 2017, … }).from // 03:00Z: that date has no 00:00 in São Paulo
 */
export function edgesOf(notice: Notice): NoticeEdges {
  const { published, timezone: zone, lead } = notice;
  const from = notice.from === null ? null : startOfDate(zone, notice.from);
  const until = notice.until === null ? null : startOfDate(zone, notice.until + 1);
  return {
    published,
    shownFrom: from === null ? published : Math.max(published, from - lead),
    from,
    until,
    bannerUntil: notice.bannerUntil === null ? until : startOfDate(zone, notice.bannerUntil + 1),
    withdrawn: notice.withdrawn?.at ?? null,
  };
}

/**
 * Where does this notice stand at this instant? An announcement is in force from its publication to the end of its
 * banner, for good where none is written.
 *
 * @example lifeOf(notice, oneWeekAhead) // 'coming'
 * @example lifeOf(notice, edgesOf(notice).until) // 'over'
 */
export function lifeOf(notice: Notice, now: Instant): NoticeLife {
  const { published, shownFrom, from, until, bannerUntil } = edgesOf(notice);
  if (now < published) return 'unpublished';
  if (notice.withdrawn && notice.withdrawn.at <= now) return 'withdrawn';
  if (now < shownFrom) return 'announced';
  if (from !== null && now < from) return 'coming';
  const end = until ?? bannerUntil;
  return end !== null && now >= end ? 'over' : 'in-force';
}

/** A stretch of time, its end exclusive; null: for good. */
export interface Stay {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** From when to when does this notice stand at the top of the pages? Null: never, or no more after `now`. */
export function bannerOf(notice: Notice, now: Instant): Stay | null {
  const { published, shownFrom: from, bannerUntil, withdrawn } = edgesOf(notice);
  const ends = [bannerUntil, withdrawn].filter((end) => end !== null);
  const until = ends.length === 0 ? null : Math.min(...ends);
  if (published > now || (until !== null && (until <= now || until <= from))) return null;
  return { from, until };
}
