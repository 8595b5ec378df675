import { CLOSED, lookup, OPEN } from '../../domain/hours/table-lookup.ts';
import { fill, island, type LiveSentence, say } from './island.ts';
import { momentIn } from './moment.ts';

const { table, sentences, channels, t } = island;

/** Some channels in the same state for the same reason: who, why, and what comes next. */
interface Explained {
  readonly names: string[];
  readonly why: LiveSentence;
  readonly next: string;
}

/** Why each of these channels is in its state now, those for the same reason and until the same moment together. */
export function explain(ids: readonly string[], now: number): readonly Explained[] {
  const groups = new Map<string, Explained>();
  for (const id of ids) {
    const [state, text, until] = lookup(table, id, now);
    const [why, channel] = [sentences[text], channels[id]];
    if (!why || !channel) continue;
    const next =
      until < 1 / 0
        ? fill(state === OPEN ? t.closes : channel.opens, { time: momentIn(channel.zone, until, now) })
        : state === CLOSED
          ? t.noOpening
          : '';
    const key = `${text} ${next}`;
    const group = groups.get(key) ?? { names: [], why, next };
    if (!group.names.includes(channel.name)) group.names.push(channel.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What to do in place of the closed one among these channels: those that are open; else the one that opens first. */
export function alternative(ids: readonly string[], among: readonly string[], now: number): string {
  const isClosed = (id: string) => lookup(table, id, now)[0] === CLOSED;
  if (!ids.some(isClosed)) return '';
  const open = among.filter((id) => lookup(table, id, now)[0] === OPEN);
  if (open.length > 0)
    return say('meanwhile', { channels: [...new Set(open.map((id) => openNow(id, now)))].join('; ') });
  const [first] = among
    .filter(isClosed)
    .map((id) => ({ id, until: lookup(table, id, now)[2] }))
    .sort((a, b) => a.until - b.until);
  const channel = channels[first?.id ?? ''];
  if (!first || !channel || first.until === 1 / 0 || ids.join() === first.id) return '';
  return say('first', { channel: channel.name, time: momentIn(channel.zone, first.until, now) });
}

function openNow(id: string, now: number): string {
  const [, , until] = lookup(table, id, now);
  const { name = '', zone = '' } = channels[id] ?? {};
  return until < 1 / 0
    ? say('openUntil', { channel: name, time: momentIn(zone, until, now, 'bare') })
    : say('openAlways', { channel: name });
}
