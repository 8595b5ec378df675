import type { DayOfHistory, History } from '../../domain/incidents/day-history.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay, formatShare } from '../../i18n/formats.ts';
import { plural } from '../../i18n/plural.ts';
import type { ComponentStatus } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** A day that was not as it should be, as a bar of its own over the row of good ones. */
export interface DayBar {
  readonly state: ComponentStatus;
  readonly d: string;
  /** `17 de novembro: Lento`. */
  readonly text: string;
}

/** The days of a component as a row of thin bars, and the same in words. */
export interface Bars {
  readonly viewBox: string;
  /** The row of ordinary days, dashed into one bar a day, and the days before the component existed. */
  readonly quiet: string;
  readonly before: string | null;
  readonly bad: readonly DayBar[];
  /** `2 dias com problemas: 17 de novembro: Lento; …`, or that there were none. */
  readonly summary: string;
  /** `99,98 %`; null where nothing can be said yet. */
  readonly share: string | null;
  /** `99,98 % de disponibilidade em 90 dias`. */
  readonly uptime: string | null;
}

/** One bar and the gap after it, and the height of the whole. */
const STEP = 4;
const BAR = 3;
const HEIGHT = 28;
const QUIET_HEIGHT = 8;

/** A worse day stands higher, so that it shows without colour; planned work floats above the row. */
const HEIGHTS: Readonly<Record<ComponentStatus, number>> = {
  operational: QUIET_HEIGHT,
  under_maintenance: QUIET_HEIGHT,
  degraded_performance: 15,
  partial_outage: 22,
  major_outage: HEIGHT,
};

/** The days of a component's history as bars. */
export function barsOf(context: Context, { days, uptime }: History): Bars {
  const { t, locale } = context;
  const born = days.findIndex(({ worst }) => worst !== null);
  const start = born === -1 ? days.length : born;
  const middle = HEIGHT - QUIET_HEIGHT / 2;
  const end = days.length * STEP - (STEP - BAR);
  const bad = days.flatMap((day, index) => barOf(context, day, index) ?? []);
  const share = uptime === null ? null : formatShare(roundedDown(uptime), locale);
  return {
    viewBox: `0 0 ${end} ${HEIGHT}`,
    quiet: start === days.length ? '' : `M${start * STEP} ${middle}H${end}`,
    before: start === 0 ? null : `M0 ${HEIGHT - 1}H${start * STEP - (STEP - BAR)}`,
    bad,
    summary:
      bad.length === 0
        ? t.status.noBadDays
        : fill(plural(locale, bad.length, t.status.badDays), {
            days: bad.map(({ text }) => text).join('; '),
          }),
    share,
    uptime: share === null ? null : uptimeText(context, share, days[born], born),
  };
}

/** The bars' shapes, each beside its word: the key to the picture. */
export function barLegend({ t }: Pick<Context, 't'>): readonly DayBar[] {
  const states = Object.keys(HEIGHTS) as ComponentStatus[];
  return states.map((state) => ({ state, d: shapeOf(state, 0), text: t.status.componentStates[state] }));
}

function barOf({ t, locale }: Context, { day, worst }: DayOfHistory, index: number): DayBar | null {
  if (worst === null || worst === 'operational') return null;
  const values = { date: formatDay(day, locale, 'day'), state: t.status.componentStates[worst] };
  return { state: worst, d: shapeOf(worst, index * STEP), text: fill(t.status.worst, values) };
}

function shapeOf(state: ComponentStatus, x: number): string {
  const height = HEIGHTS[state];
  const column = `M${x} ${HEIGHT - height}h${BAR}v${height}h-${BAR}z`;
  return state === 'under_maintenance' ? `${column}M${x} 10h${BAR}v5h-${BAR}z` : column;
}

/** To the second digit of a percentage and never up: what was down for a moment is not shown as 100 %. */
function roundedDown(share: number): number {
  return Math.floor(share * 10_000 + 1e-6) / 10_000;
}

function uptimeText(
  { t, locale }: Context,
  share: string,
  first: DayOfHistory | undefined,
  born: number,
): string {
  if (born === 0 || first === undefined) return fill(t.status.uptime, { share });
  return fill(t.status.uptimeSince, { share, date: formatDay(first.day, locale) });
}
