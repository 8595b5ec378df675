/** Asks while a page about status is open whether a newer one has been published, and says so; it never reloads by itself. */
const EVERY = 12e4;
const line = document.querySelector<HTMLElement>('[data-newer]');
let timer = 0;

async function ask(): Promise<void> {
  clearTimeout(timer);
  if (line === null || !line.hidden || document.hidden) return;
  timer = window.setTimeout(ask, EVERY);
  try {
    const { instant } = await (await fetch(line.dataset['newer'] ?? '', { cache: 'no-cache' })).json();
    line.hidden = !(Date.parse(instant) > Number(line.dataset['built']));
  } catch {
    // Without an answer the page stays what it says it is: of its own instant.
  }
}

document.addEventListener('visibilitychange', ask);
ask();
