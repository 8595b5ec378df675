import type { LiveZone } from './hours/island.ts';

/** A date and time in a zone as if that were UTC: the visitor's own zone data is never asked for it. */
export const wallAt = ([, offsets]: LiveZone, at: number): number =>
  at + (offsets.find(([from]) => !(from > at)) as LiveZone[1][0])[1];

/** The date of a wall time, as days since 1970. */
export const dayOf = (wall: number): number => Math.floor(wall / 864e5);

/** The time of day of a wall time, `09:00`. */
export const clockOf = (wall: number): string => new Date(wall).toISOString().slice(11, 16);
