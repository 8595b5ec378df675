import { lookup } from '../domain/hours/table-lookup.ts';
import { all, island, say } from './island.ts';
import { ownTime, when } from './wall.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HOUR = 36e5;

const SHAPES: Readonly<Record<string, string>> = { open: 'ok', closing: 'slow' };

interface Saying {
  readonly state: 'open' | 'closing' | 'closed' | 'unknown' | 'unstated';
  readonly word: string;
  readonly rest: string;
}

/** A channel's state in words at an instant; null where nothing is claimed. */
export function stateOf(id: string, now: number, works = false): Saying | null {
  const channel = island.channels?.[id];
  if (island.table === undefined || channel === undefined) return null;
  const found = lookup(island.table, id, now);
  if (found === null) return { state: 'unknown', word: say('unknown'), rest: '' };
  if (found.state === 'unstated') return null;
  const { until } = found;
  const why = island.reasons?.[found.reason] ?? '';
  const time = until === null ? '' : when(channel.zone, until, now);
  const own = until === null ? '' : ownTime(channel.zone, until);
  if (found.state === 'open') {
    const left = until === null ? Number.POSITIVE_INFINITY : until - now;
    const minutes = Math.ceil(left / 6e4);
    const closing =
      left <= HOUR && say('closesIn', { time: `${minutes} ${say(minutes === 1 ? 'minute' : 'minutes')}` });
    const rest = [until === null ? say('always') : closing || say('openUntil', { time }), own, why];
    return { state: closing ? 'closing' : 'open', word: say(works ? 'onDuty' : 'open'), rest: join(rest) };
  }
  const opens = until === null ? say('noOpening') : say(channel.written ? 'readFrom' : 'opensAt', { time });
  const word =
    channel.written && !found.down ? 'writeNow' : works ? 'offDuty' : found.down ? 'down' : 'closed';
  return { state: 'closed', word: say(word), rest: join([why, opens, own]) };
}

const join = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** Puts every channel's state in the place of its week. */
export function showStates(now: number): void {
  for (const element of all('data-live')) {
    const { live = '', works } = element.dataset;
    const saying = stateOf(live, now, works !== undefined);
    if (saying === null) continue;
    const text = `${saying.word} ${saying.rest}`;
    if (element.dataset['said'] === text) continue;
    element.dataset['said'] = text;
    put(element, saying);
  }
}

/** A mark, the word of the state, and what goes with it. */
export function put(element: HTMLElement, { state, word, rest }: Saying): void {
  element.className = element.className.replace(/ ?is-\w+/, '');
  element.classList.add(`is-${state}`);
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('class', 'mark');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#mark-${SHAPES[state] ?? 'unknown'}`);
  mark.append(use);
  const strong = document.createElement('b');
  strong.textContent = word;
  const text = document.createElement('span');
  text.append(strong, rest === '' ? '' : ` · ${rest}`);
  element.replaceChildren(mark, text);
}
