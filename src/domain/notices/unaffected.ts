import type { Notice } from '../../model/types.ts';
import type { EpochDay } from '../time/types.ts';
import { replaces } from './precedence.ts';

/** A notice says that a department goes on as usual, and another changes its hours meanwhile. */
export interface UnaffectedConflict {
  readonly says: string;
  /** The place in its `unaffected`. */
  readonly index: number;
  readonly department: string;
  readonly changes: string;
  /** The dates in question, in order. */
  readonly days: readonly EpochDay[];
}

/**
 * Which notices call unaffected what another one changes on their dates? One that was withdrawn before the other was
 * published is out of its way, and so is one that the other replaces.
 */
export function unaffectedConflicts(notices: readonly Notice[]): readonly UnaffectedConflict[] {
  return notices.flatMap((says) =>
    says.unaffected.flatMap((item, index) => {
      if (item.kind === 'text') return [];
      return notices.flatMap((changes) => {
        if (changes === says || isOutOfTheWay(says, changes) || replaces(changes, says, notices)) return [];
        const days = daysChanged(changes, item.id).filter((day) => isWithin(says, day));
        return days.length === 0
          ? []
          : [{ says: says.id, index, department: item.id, changes: changes.id, days }];
      });
    }),
  );
}

function isOutOfTheWay(first: Notice, second: Notice): boolean {
  const gone = (a: Notice, b: Notice) => a.withdrawn !== null && a.withdrawn.at <= b.published;
  return gone(first, second) || gone(second, first);
}

function isWithin({ from, until }: Notice, day: EpochDay): boolean {
  return from !== null && until !== null && from <= day && day <= until;
}

function daysChanged({ days }: Notice, department: string): readonly EpochDay[] {
  const isOf = (id: string) => id === department || id.startsWith(`${department}/`);
  return days.flatMap(({ day, rules }) =>
    [...rules].some(([id, rule]) => isOf(id) && rule.kind !== 'usual') ? [day] : [],
  );
}
