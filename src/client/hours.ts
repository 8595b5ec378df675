/** Turns weeks into states: at each tick of the page's clock, every channel, strip, table and clock of the page. */
import { compareClocks } from './hours/compare-clocks.ts';
import { table } from './hours/island.ts';
import { showStates } from './hours/states.ts';
import { drawStrips } from './hours/strips.ts';
import { markToday } from './hours/today.ts';

addEventListener('tick', (event) => {
  const { detail } = event as CustomEvent<number>;
  // Outside its table a page knows as little as with a wrong clock.
  const now = detail >= table.from && detail < table.until ? detail : Number.NaN;
  showStates(now);
  drawStrips(now);
  markToday(now);
});
// The clock has ticked before: it does so again for what is new. Where it is set to another instant no server is asked.
dispatchEvent(new Event('resume'));
if (!('shift' in document.body.dataset)) compareClocks();
