import { dueAt } from './due-at.ts';
import { type LiveSentence, type LiveTarget, live } from './island.ts';
import { momentOf } from './moment.ts';
import { type ReplyText, type ReplyWords, say } from './words.ts';

/** What the build tells the script of replies (views/reasons/replies-island.ts writes it): the targets of the channels that have any. */
export interface RepliesIsland {
  readonly words: ReplyWords;
  readonly targets: Readonly<Record<string, readonly LiveTarget[]>>;
}

const { targets }: RepliesIsland = JSON.parse(
  (document.getElementById('Replies') as HTMLElement).textContent,
);

/** When is answered what is written to a channel now: sentences, and the notice that sets the target. */
export interface Promised {
  readonly text: string;
  readonly notice: LiveSentence | null;
}

/** What a channel promises for what is written now; null where nothing can be told. */
export function promiseOf(id: string, now: number): Promised | null {
  const target = targets[id]?.findLast(([from]) => from <= now);
  if (!target) return null;
  const [, usual, peak, elapsed, notice] = target;
  const told = (range: LiveTarget[1], between: ReplyText, by: ReplyText): string => {
    if (range === null) return '';
    const [from, to] = range.map((one) =>
      one === null ? null : dueAt(live.table, id, one, elapsed === 1, now),
    );
    if (to === null || to === undefined || Number.isNaN(to)) return '';
    const moment = (at: number) => momentOf(id, at, now, 'bare');
    return from === null || from === undefined || Number.isNaN(from)
      ? say(by, { to: moment(to) })
      : say(between, { from: moment(from), to: moment(to) });
  };
  const text = [told(usual, 'answered', 'answeredBy'), told(peak, 'peak', 'peakBy')]
    .filter(Boolean)
    .join(' ');
  return text === '' ? null : { text, notice };
}
