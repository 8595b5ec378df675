import { edgesOf } from '../../domain/notices/life.ts';
import type { Notice } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** A notice in a group of the list, and between which instants (ms, half-open) it belongs there. */
export interface Grouped {
  readonly notice: Notice;
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** Whether it belongs there when the page is built. */
  readonly shown: boolean;
}

const EVER = Number.POSITIVE_INFINITY;

/**
 * The published notices by their life: each stands in every group to which it belongs now or will belong, for the
 * script to move it at the right minute. What is to come stands by its beginning, the rest the newest first.
 */
export function noticeGroups({
  site,
  now,
}: Pick<Context, 'site' | 'now'>): Readonly<Record<'inForce' | 'coming' | 'past', readonly Grouped[]>> {
  const published = site.notices.filter((notice) => notice.published <= now);
  const during = (notice: Notice, from: number, until: number): readonly Grouped[] =>
    from >= until || until <= now
      ? []
      : [
          {
            notice,
            from: from <= now ? undefined : from,
            until: until === EVER ? undefined : until,
            shown: from <= now,
          },
        ];
  const stays = published.map((notice) => {
    const { from, until, bannerUntil, withdrawn } = edgesOf(notice);
    const back = withdrawn ?? EVER;
    const begins = Math.min(from ?? notice.published, back);
    return { notice, begins, ends: Math.min(until ?? bannerUntil ?? EVER, back) };
  });
  return {
    inForce: stays.flatMap(({ notice, begins, ends }) => during(notice, begins, ends)),
    coming: stays
      .toSorted((a, b) => a.begins - b.begins)
      .flatMap(({ notice, begins }) => during(notice, -EVER, begins)),
    past: stays.flatMap(({ notice, ends }) => (ends === EVER ? [] : during(notice, ends, EVER))),
  };
}
