/**
 * The one clock of a page. It is the reader's, put forward by the body's `data-shift` in milliseconds: for `?at=`, or
 * not-a-number where it can't be trusted. It ticks at once, on each full minute (every edge falls on one) and after
 * sleep; `tick` carries the instant in milliseconds, not-a-number where that is not known.
 */
export {};

const MINUTE = 6e4;
const { dataset } = document.body;
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  const at = Date.now() + Number(dataset['shift'] ?? 0);
  if (at)
    for (const element of document.querySelectorAll<HTMLElement>('[data-from],[data-until]')) {
      const { from = 0, until = 1 / 0 } = element.dataset;
      element.hidden = at < +from || at >= +until;
    }
  dispatchEvent(new CustomEvent('tick', { detail: at }));
  clearTimeout(timer);
  timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 5);
}

/** Loads a script that a page needs late or rarely. */
function load(address: string): void {
  import(/* @vite-ignore */ address);
}

document.documentElement.classList.add('live');
if (/[?&]at=/.test(location.search)) {
  dataset['shift'] = 'NaN';
  load(`${dataset['root']}live-simulation.js`);
}
tick();
// Those of the document pass the window on their way down.
for (const name of ['pageshow', 'online', 'visibilitychange', 'resume']) addEventListener(name, tick, true);
// What it needs late is no part of what it waits for.
addEventListener('load', () => {
  for (const { dataset: late } of document.querySelectorAll<HTMLElement>('[data-late]'))
    if (late['late']) load(late['late']);
});
addEventListener('focusin', ({ target }) => {
  const { form, popoverTargetElement } = target as HTMLInputElement;
  if (form?.dataset['find']) load(form.dataset['find']);
  // A menu that the focus has left would lie over what has it now.
  if (!popoverTargetElement)
    document.querySelector<HTMLElement>(':popover-open:not(:focus-within)')?.hidePopover();
});
