/**
 * Shows the page as at the instant of `?at=`, so that an editor sees a notice before it comes: sets the page's clock
 * and says so in a line. What the build knows nothing of is not shown: the page stays at the present, the line says why.
 */
import type { LiveZone } from './hours/island.ts';
import { setClock } from './set-clock.ts';
import { askedInstant } from './simulation/asked-instant.ts';
import { simulationLine } from './simulation/simulation-line.ts';
import { clockOf, wallAt } from './wall-time.ts';

/** What the build tells: the span that can be shown, the company's zone, and the texts of the line. */
export interface SimulationIsland {
  readonly from: number;
  readonly until: number;
  readonly zone: LiveZone;
  readonly lang: string;
  /** Of an instant, `{time}`. */
  readonly shown: string;
  /** Of an instant, `{time}`, that is not between the dates `{from}` and `{until}`. */
  readonly outside: string;
  /** Of a text, `{text}`, that is no instant. */
  readonly invalid: string;
  readonly leave: string;
}

const MINUTE = 6e4;
const { from, until, zone, lang, shown, outside, invalid, leave }: SimulationIsland = JSON.parse(
  (document.getElementById('Simulation') as HTMLElement).textContent,
);
const asked = new URLSearchParams(location.search).get('at') ?? '';
const at = askedInstant(asked, zone);

const dateText = (instant: number): string =>
  new Date(wallAt(zone, instant)).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
const timeText = (): string => `${dateText(at)}, ${clockOf(wallAt(zone, at))}, ${zone[0]}`;

function lineText(): string {
  if (Number.isNaN(at)) return invalid.replace('{text}', () => asked);
  if (at >= from && at < until) return shown.replace('{time}', timeText);
  return outside
    .replace('{time}', timeText)
    .replace('{from}', () => dateText(from))
    .replace('{until}', () => dateText(until - 1));
}

simulationLine(lineText(), leave);
// In whole minutes, so that the page's clock keeps ticking on full ones.
setClock(at >= from && at < until ? Math.ceil((at - Date.now()) / MINUTE) * MINUTE : 0);
