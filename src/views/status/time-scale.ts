import type { Instant } from '../../domain/time/types.ts';

/** The length of an axis, and the least of it that two neighbouring edges are apart: what lasted a minute beside a day still shows. */
const LENGTH = 1000;
const LEAST = 15;

/**
 * Where on an axis of a thousand does an instant stand? In proportion to time, save that neighbouring edges
 * keep a least distance; instants that are not among `edges` stand at the nearest edge before.
 *
 * @example scaleOf([0, 30, 100])(30) // 300
 * @example scaleOf([0, 1, 1000])(1) // 15, not 1
 */
export function scaleOf(edges: readonly Instant[]): (at: Instant) => number {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((edge, index) => edge - (sorted[index] ?? edge));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const widths = gaps.map((gap) => Math.max((gap / total) * LENGTH, LEAST));
  const wide = widths.reduce((sum, width) => sum + width, 0);
  const positions = new Map<Instant, number>();
  let x = 0;
  for (const [index, edge] of sorted.entries()) {
    positions.set(edge, Math.round(x));
    x += ((widths[index] ?? 0) / wide) * LENGTH;
  }
  return (at) => positions.get(at) ?? positions.get(sorted.findLast((edge) => edge <= at) ?? 0) ?? 0;
}
