/**
 * The one clock of a page: the reader's, or the instant asked for by `?at=`, running on from there. It ticks
 * at once, on each full minute (every edge falls on one) and after sleep; `tick` carries the instant in
 * milliseconds, not-a-number where the reader's clock can't be trusted.
 */
export {};

const MINUTE = 6e4;
const asked = Date.parse(new URLSearchParams(location.search).get('at') ?? '');
const shift = Number.isNaN(asked) ? 0 : asked - Date.now();
let trusted = true;
let timer = 0;

function tick(): void {
  const at = trusted ? Date.now() + shift : Number.NaN;
  for (const element of document.querySelectorAll<HTMLElement>('[data-from],[data-until]')) {
    const { from = 0, until = 1 / 0 } = element.dataset;
    if (trusted) element.hidden = at < Number(from) || at >= Number(until);
  }
  dispatchEvent(new CustomEvent('tick', { detail: at }));
  clearTimeout(timer);
  timer = window.setTimeout(tick, MINUTE - ((Date.now() + shift) % MINUTE) + 5);
}

/** Whether the reader's clock is more than five minutes off the server's; where that can't be asked it is trusted. */
async function compareClocks(): Promise<void> {
  const { headers } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
  const server = Date.parse(headers.get('date') ?? '') + Number(headers.get('age')) * 1e3;
  trusted = !(Math.abs(server - Date.now()) > 5 * MINUTE);
  if (!trusted) tick();
}

document.documentElement.classList.add('live');
tick();
addEventListener('pageshow', tick);
document.addEventListener('visibilitychange', tick);
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-late]'))
  if (dataset['late']) import(/* @vite-ignore */ dataset['late']);
if (document.getElementById('Live') && shift === 0) compareClocks().catch(() => undefined);
