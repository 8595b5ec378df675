import { edgesOf, lifeOf } from '../../domain/notices/life.ts';
import type { Notice } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** A word for a notice's life, with the instants (ms, half-open) between which it is the right one. */
export interface LifeTag {
  readonly state: 'coming' | 'in-force' | 'over' | 'withdrawn';
  readonly text: string;
  readonly mark: string;
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly shown: boolean;
}

const MARKS = { coming: 'scheduled', 'in-force': 'minor', over: 'none', withdrawn: 'none' } as const;

/** The words for a notice's life: the script shows the one that is right when the page is read. */
export function lifeTags({ t, now }: Context, notice: Notice): readonly LifeTag[] {
  const life = lifeOf(notice, now);
  const tag = (state: LifeTag['state'], from: number | undefined, until: number | undefined): LifeTag => ({
    state,
    text: t.notices.state[state],
    mark: MARKS[state],
    from,
    until,
    shown: (from ?? Number.NEGATIVE_INFINITY) <= now && now < (until ?? Number.POSITIVE_INFINITY),
  });
  if (life === 'withdrawn') return [tag('withdrawn', undefined, undefined)];
  const { from, until, published, bannerUntil } = edgesOf(notice);
  const begins = from ?? published;
  const ends = until ?? bannerUntil ?? undefined;
  return [
    tag('coming', undefined, begins),
    tag('in-force', begins, ends),
    ...(ends === undefined ? [] : [tag('over', ends, undefined)]),
  ];
}
