import { island } from './island.ts';
import { announceSimulation, clockIsRight, now } from './now.ts';
import { showStates } from './states.ts';
import { askStatus } from './status.ts';
import { drawStrips } from './strips.ts';
import { showSummaries } from './summaries.ts';
import { markToday } from './today.ts';
import { clockOf, dateText } from './wall.ts';
import { showWindows } from './windows.ts';

/** Keeps a page right by the clock: at once, on each full minute (every edge falls on one), and after sleep. */
const MINUTE = 6e4;
let timer = 0;
let trusted = true;

function tick(): void {
  const at = trusted ? now() : Number.NaN;
  if (trusted) {
    showWindows(at);
    markToday(at);
  }
  showStates(at);
  showSummaries(at);
  drawStrips(at);
  clearTimeout(timer);
  timer = window.setTimeout(tick, MINUTE - (now() % MINUTE) + 5);
}

document.documentElement.classList.add('live');
announceSimulation((at) => `${dateText(0, at, { dateStyle: 'long' })}, ${clockOf(0, at)}`);
tick();
document.addEventListener('visibilitychange', tick);
addEventListener('pageshow', tick);
if (island.api !== undefined) askStatus(island.api);
clockIsRight().then((right) => {
  if (right) return;
  trusted = false;
  tick();
});
