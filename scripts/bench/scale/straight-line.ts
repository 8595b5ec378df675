/** A line through points, and how straight they lie on it. */
export interface StraightLine {
  /** What one more costs. */
  readonly slope: number;
  /** What none would cost. */
  readonly start: number;
  /** The share of the differences that the line explains: 1 where all points lie on it. */
  readonly r2: number;
  /** What one more costs between the last two points, by what it costs between the first two: 1 on a line. */
  readonly bend: number;
}

/** The line of least squares through at least three points with growing x. */
export function straightLine(points: readonly (readonly [x: number, y: number])[]): StraightLine {
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
  const squares = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0);
  const slope = squares(([a, b]) => (a - x) * (b - y)) / squares(([a]) => (a - x) ** 2);
  const start = y - slope * x;
  const r2 = 1 - squares(([a, b]) => (b - start - slope * a) ** 2) / squares(([, b]) => (b - y) ** 2);
  const steps = points.slice(1).map(([a, b], index) => {
    const [left = 0, below = 0] = points[index] ?? [];
    return (b - below) / (a - left);
  });
  return { slope, start, r2, bend: (steps.at(-1) ?? Number.NaN) / (steps[0] ?? Number.NaN) };
}
