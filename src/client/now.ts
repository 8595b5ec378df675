import { island, say } from './island.ts';

const FIVE_MINUTES = 3e5;
const asked = Date.parse(new URLSearchParams(location.search).get('at') ?? '');
const started = Date.now();

/** True where the page is shown as at another instant, by `?at=`. */
export const simulated = !Number.isNaN(asked);

/** The instant that the page shows: the reader's clock, or the one asked for, running on from there. */
export const now = (): number => (simulated ? asked + Date.now() - started : Date.now());

/** A line that can't be missed over a page that shows another instant. */
export function announceSimulation(text: (at: number) => string): void {
  if (!simulated) return;
  const line = document.createElement('p');
  line.className = 'simulation';
  line.setAttribute('role', 'status');
  const back = document.createElement('a');
  back.href = location.pathname;
  back.textContent = say('leave');
  line.append(`${say('simulation', { time: text(asked) })} `, back);
  document.body.prepend(line);
}

/** Whether the reader's clock is within five minutes of the server's; trusted where that can't be asked. */
export async function clockIsRight(): Promise<boolean> {
  if (simulated || island.table === undefined) return true;
  try {
    const before = Date.now();
    const { headers } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    const date = Date.parse(headers.get('date') ?? '');
    if (Number.isNaN(date)) return true;
    const server = date + Number(headers.get('age') ?? 0) * 1000;
    return Math.abs(server - (before + Date.now()) / 2) < FIVE_MINUTES;
  } catch {
    return true;
  }
}
