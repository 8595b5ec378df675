import { lookup, OPEN } from '../../domain/hours/table-lookup.ts';
import { all, closesIn, type LiveText, table, texts } from './island.ts';
import { ownTime, when, zoneOfChannel } from './wall.ts';

/** What a line can show, the best first: the states of the table, but for one between, closing soon. */
const STATES = ['open', 'closing', 'closed', 'unknown'];
const CLOSING = OPEN + 1;
const MARKS = ['ok', 'slow'];

/** Heard, not seen: the channels whose state has changed while the page is open, all of a minute at once. */
const said = document.body.appendChild(document.createElement('p'));
said.role = 'status';
said.className = 'visually-hidden';

/** Says of each channel's line what its state is now, and of each department, for small screens, the best of them. */
export function showStates(now: number): void {
  const news: string[] = [];
  for (const line of all('[data-live]')) {
    const before = line.className;
    showState(line, now);
    // From one known state to another: neither the first one, nor one that is not known any more.
    if (now && / is-[oc]/.test(before) && line.className !== before)
      news.push(
        `${line.closest('.department')?.querySelector('h2,h3')?.textContent ?? ''} ${line.parentElement?.textContent}`,
      );
  }
  said.textContent = news.join();
  all('[data-summary]').forEach(summarise);
}

/** Puts a channel's state in the place of its week. Brief lines have an empty `data-brief`. */
function showState(line: HTMLElement, now: number): void {
  const { live, brief } = line.dataset as { live: string; brief?: string };
  const [mark, strong, after] = line.children as unknown as Iterable<Element> &
    readonly [Element, Element, Element];
  // For paper, which shows no state of the minute.
  line.dataset['paper'] ??= after.textContent;
  const [state, text, until] = lookup(table, live, now);
  const [word, rest, why] = texts[text] as LiveText;
  if (!word) return;
  const minutes = Math.ceil((until - now) / 6e4);
  const shown = state === OPEN && minutes <= 60 ? CLOSING : state;
  const closing = shown === CLOSING;
  const zone = zoneOfChannel(live);
  const said = closing ? closesIn[minutes > 1 ? 1 : 0] : rest;
  line.className = `channel-state is-${STATES[shown]}`;
  mark.innerHTML = `<use href="#mark-${MARKS[shown] ?? 'unknown'}"/>`;
  strong.textContent = word;
  after.textContent =
    said.replace('{time}', () =>
      closing
        ? String(minutes)
        : when(zone, until, now, state === OPEN ? 1 : 0) + (brief ?? ownTime(zone, until)),
    ) + (brief ?? why);
}

/** Copies the best line of a department, with the name of the channel whose it is. */
function summarise(summary: HTMLElement): void {
  for (const state of STATES) {
    const best = (summary.parentElement as HTMLElement).querySelector(`[data-live].is-${state}`);
    if (!best) continue;
    const name = best.previousElementSibling?.textContent;
    summary.innerHTML = best.innerHTML;
    if (name && state !== STATES[3]) summary.append(` · ${name}`);
    summary.className = `department-summary is-${state}`;
    summary.hidden = false;
    return;
  }
}
