import type { OldUpdate } from './history.ts';

const SECOND = 1000;

/** Updates as the format takes them, and what had to be moved for it. */
export interface Settled<Status> {
  readonly updates: readonly OldUpdate<Status>[];
  readonly notes: readonly string[];
}

/**
 * The updates of one event, oldest first, each at an instant of its own, and none behind the end: an end that was
 * followed by more becomes `instead`.
 */
export function settledUpdates<Status extends string>(
  updates: readonly OldUpdate<Status>[],
  end: Status,
  instead: Status,
): Settled<Status> {
  const notes: string[] = [];
  const sorted = updates.toSorted((a, b) => a.at - b.at);
  let last = Number.NEGATIVE_INFINITY;
  const apart = sorted.map((update) => {
    const at = update.at > last ? update.at : last + SECOND;
    if (at !== update.at)
      notes.push(`an update of the same instant as another stands ${(at - update.at) / SECOND} s later`);
    last = at;
    return { ...update, at };
  });
  const settled = apart.map((update, index) => {
    if (update.status !== end || index === apart.length - 1) return update;
    notes.push(`was ${end} and went on: that update is ${instead} here`);
    return { ...update, status: instead };
  });
  return { updates: settled, notes };
}
