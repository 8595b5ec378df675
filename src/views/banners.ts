import { bannerOf } from '../domain/notices/life.ts';
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
  const alive = site.notices.flatMap((notice) => {
    const stay = bannerOf(notice, now);
    return stay === null ? [] : [{ notice, ...stay }];
  });
  return [...alive]
    .sort((a, b) => pressing(a.notice, b.notice))
    .map(({ notice, from, until }) => {
      const text = textOf(context, notice);
      return {
        title: text.title,
        summary: text.summary,
        href: context.href(`/notices/${notice.id}/`),
        from,
        until: until ?? undefined,
        others: alive.length < 2 ? null : { href: context.href('/notices/'), label: context.t.notices.all },
        shown: from <= now,
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
