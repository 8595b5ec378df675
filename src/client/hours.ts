/** Turns weeks into states: at each tick of the page's clock, every channel, strip, table and clock of the page. */
import { island } from './hours/island.ts';
import { announceSimulation } from './hours/simulation.ts';
import { showStates, showSummaries } from './hours/states.ts';
import { drawStrips } from './hours/strips.ts';
import { markToday } from './hours/today.ts';

addEventListener('tick', (event) => {
  const at = (event as CustomEvent<number>).detail;
  showStates(at);
  showSummaries(at);
  if (!(at < island.table.until * 6e4)) return;
  drawStrips(at);
  markToday(at);
  announceSimulation(at);
});
