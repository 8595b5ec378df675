import type { Reason, Source } from './types.ts';

/** Do these two name the same layer and the same notice, holiday or incident? */
export function sameSource(a: Source | null, b: Source | null): boolean {
  return a === b || (a !== null && b !== null && a.layer === b.layer && a.id === b.id);
}

/** Are these two reasons the same, down to what they displaced? */
export function sameReason(a: Reason, b: Reason): boolean {
  return a === b || (sameSource(a, b) && sameSource(a.displaced, b.displaced));
}
