import type { ChannelKind } from '../../model/types.ts';

/** What decides, at an instant, whether an accepted way is the one to take. */
export interface WayNow {
  /** Null where nothing is claimed of its hours. */
  readonly staffed: boolean | null;
  /** One writes there and is read later, rather than being answered at once. */
  readonly written: boolean;
  /** It is accepted under a condition alone. */
  readonly conditional: boolean;
}

const WRITTEN: ReadonlySet<ChannelKind> = new Set(['email', 'ticket', 'form']);

/** Whether one writes to this kind of channel and is read later, rather than being answered at once. */
export function isWritten(kind: ChannelKind): boolean {
  return WRITTEN.has(kind);
}

/**
 * Which of the accepted ways, the best first, is the one to take now? The first that is staffed, or may be, and
 * that everybody may take; with nobody there the first to which one can write; else the first. Null without any.
 */
export function bestWay<W extends WayNow>(ways: readonly W[]): W | null {
  return (
    ways.find(({ staffed, conditional }) => staffed !== false && !conditional) ??
    ways.find(({ written }) => written) ??
    ways[0] ??
    null
  );
}
