import { dueAt } from './due-at.ts';
import { island, type LiveSentence, type LiveTarget, type ReasonsText, say } from './island.ts';
import { momentIn } from './moment.ts';

const { table, channels } = island;

/** When is answered what is written to a channel now: sentences, and the notice that sets the target. */
export interface Promised {
  readonly text: string;
  readonly notice: LiveSentence | null;
}

/** What a channel promises for what is written now; null where nothing can be told. */
export function promiseOf(id: string, now: number): Promised | null {
  const channel = channels[id];
  const target = channel?.targets.findLast(([from]) => from <= now);
  if (!channel || !target) return null;
  const [, usual, peak, elapsed, notice] = target;
  const told = (range: LiveTarget[1], between: ReasonsText, by: ReasonsText): string => {
    if (range === null) return '';
    const [from, to] = range.map((one) => (one === null ? null : dueAt(table, id, one, elapsed === 1, now)));
    if (to === null || to === undefined || Number.isNaN(to)) return '';
    const moment = (at: number) => momentIn(channel.zone, at, now, 'bare');
    return from === null || from === undefined || Number.isNaN(from)
      ? say(by, { to: moment(to) })
      : say(between, { from: moment(from), to: moment(to) });
  };
  const text = [told(usual, 'answered', 'answeredBy'), told(peak, 'peak', 'peakBy')]
    .filter(Boolean)
    .join(' ');
  return text === '' ? null : { text, notice };
}
