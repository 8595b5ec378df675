import { say } from './island.ts';
import { dateAt, timeAt } from './wall.ts';

/** A line that can't be missed over a page that shows another instant, by `?at=`. */
export function announceSimulation(at: number): void {
  if (!/[?&]at=/.test(location.search) || document.querySelector('.simulation')) return;
  const line = document.createElement('p');
  const back = document.createElement('a');
  line.className = 'simulation';
  back.href = location.pathname;
  back.textContent = say('leave');
  line.append(`${say('simulation', `${dateAt(0, at, { dateStyle: 'long' })}, ${timeAt(0, at)}`)} `, back);
  document.body.prepend(line);
}
