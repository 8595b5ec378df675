import { edgesOf } from '../../domain/notices/life.ts';
import type { Notice } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** A word for a notice's life, with the instants (ms, half-open) between which it is the right one. */
export interface LifeTag {
  readonly state: 'coming' | 'in-force' | 'over' | 'withdrawn';
  readonly text: string;
  /** Null where the word says it all: to come or to hold is no fault, and no state of a service. */
  readonly mark: string | null;
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly shown: boolean;
}

const EVER = Number.POSITIVE_INFINITY;
const MARKS = { coming: null, 'in-force': null, over: 'none', withdrawn: 'none' } as const;

/**
 * The words for a notice's life: the script shows the one that is right when the page is read. What is taken back,
 * or will be, ends in that word. An announcement, which names no dates, is not in force: it is just there.
 */
export function lifeTags({ t, now }: Context, notice: Notice): readonly LifeTag[] {
  const { from, until, bannerUntil, withdrawn } = edgesOf(notice);
  const ends = until ?? bannerUntil ?? EVER;
  const back = withdrawn ?? EVER;
  const tag = (state: LifeTag['state'], since: number, before: number): readonly LifeTag[] =>
    since >= before
      ? []
      : [
          {
            state,
            text: t.notices.state[state],
            mark: MARKS[state],
            from: since === -EVER ? undefined : since,
            until: before === EVER ? undefined : before,
            shown: since <= now && now < before,
          },
        ];
  return [
    ...(from === null
      ? []
      : [...tag('coming', -EVER, Math.min(from, back)), ...tag('in-force', from, Math.min(ends, back))]),
    ...tag('over', ends, back),
    ...tag('withdrawn', back, EVER),
  ];
}
