import { edgesOf, lifeOf } from '../domain/notices/life.ts';
import type { Notice } from '../model/types.ts';
import type { Context, LocalText } from './context.ts';
import { textOf } from './page-text.ts';

/** A notice at the top of every page, with the instants (ms) between which it stands there. */
export interface BannerView {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly href: string;
  readonly from: number;
  /** Exclusive; undefined: until further notice. */
  readonly until: number | undefined;
  /** The way to the others, where there are any. */
  readonly others: { readonly href: string; readonly label: string } | null;
  /** Whether it stands there at the instant of the build. */
  readonly shown: boolean;
}

/** The notices that stand, or will come to stand, at the top of the pages: the one in force first. */
export function bannersOf(context: Context): readonly BannerView[] {
  const { site, now } = context;
  const alive = site.notices.filter((notice) => {
    const life = lifeOf(notice, now);
    return life !== 'unpublished' && life !== 'over' && life !== 'withdrawn' && untilOf(notice) > now;
  });
  return [...alive].sort(pressing).map((notice) => {
    const text = textOf(context, notice);
    const until = untilOf(notice);
    return {
      title: text.title,
      summary: text.summary,
      href: context.href(`/notices/${notice.id}/`),
      from: fromOf(notice),
      until: Number.isFinite(until) ? until : undefined,
      others: alive.length < 2 ? null : { href: context.href('/notices/'), label: context.t.notices.all },
      shown: fromOf(notice) <= now,
    };
  });
}

/** Changes of hours before announcements; of each, what begins first. */
function pressing(a: Notice, b: Notice): number {
  return (
    Number(a.from === null) - Number(b.from === null) ||
    (a.from ?? 0) - (b.from ?? 0) ||
    b.published - a.published
  );
}

const fromOf = (notice: Notice): number => edgesOf(notice).shownFrom;

const untilOf = (notice: Notice): number => edgesOf(notice).bannerUntil ?? Number.POSITIVE_INFINITY;
