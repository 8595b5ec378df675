import { CLOSED, lookup, OPEN } from '../../domain/hours/table-lookup.ts';
import { fill } from './fill.ts';
import { type LiveSentence, live } from './island.ts';
import { momentOf } from './moment.ts';
import { say, words } from './words.ts';

const { table } = live;
const { sentences, channels } = live.reasons;

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
    const [name, opens] = channel;
    const next =
      until < 1 / 0
        ? fill(state === OPEN ? words.closes : opens, { time: momentOf(id, until, now) })
        : state === CLOSED
          ? words.noOpening
          : '';
    const key = `${why} ${next}`;
    const group = groups.get(key) ?? { names: [], why, next };
    if (!group.names.includes(name)) group.names.push(name);
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
  if (!first || first.until === 1 / 0 || ids.join() === first.id) return '';
  return say('first', { channel: nameOf(first.id), time: momentOf(first.id, first.until, now) });
}

function openNow(id: string, now: number): string {
  const [, , until] = lookup(table, id, now);
  const channel = nameOf(id);
  return until < 1 / 0
    ? say('openUntil', { channel, time: momentOf(id, until, now, 'bare') })
    : say('openAlways', { channel });
}

const nameOf = (id: string): string => channels[id]?.[0] ?? '';
