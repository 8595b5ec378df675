import { lookup } from '../../domain/hours/table-lookup.ts';
import { carrying, island, type LiveText, say } from './island.ts';
import { ownTime, when } from './wall.ts';

interface Saying {
  readonly state: 'open' | 'closing' | 'closed' | 'unknown';
  readonly word: string;
  readonly rest: string;
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** A channel's state in words; null where hours are not stated. */
function sayingOf(id: string, now: number, works: boolean, brief: boolean): Saying | null {
  const found = lookup(island.table, id, now);
  if (!found) return { state: 'unknown', word: say('unknown'), rest: '' };
  const { state, down, until, reason } = found;
  if (state === 'unstated') return null;
  const [zone = 0, written] = island.channels[id] ?? [];
  const time = until ? when(zone, until, now) : '';
  const more = brief ? [] : [until ? ownTime(zone, until) : '', island.reasons[reason] ?? ''];
  const minutes = until ? Math.ceil((until - now) / 6e4) : 1 / 0;
  if (state === 'open') {
    const closing = minutes <= 60;
    const left = closing && say('closesIn', `${minutes} ${say(minutes === 1 ? 'minute' : 'minutes')}`);
    const rest = left || (until ? say('openUntil', time) : say('always'));
    return {
      state: closing ? 'closing' : 'open',
      word: say(works ? 'onDuty' : 'open'),
      rest: joined([rest, ...more]),
    };
  }
  const word: LiveText = down ? 'down' : works ? 'offDuty' : written ? 'writeNow' : 'closed';
  const opens = until ? say(written ? 'readFrom' : 'opensAt', time) : say('noOpening');
  return { state: 'closed', word: say(word), rest: joined([opens, ...more]) };
}

const MARKS: Readonly<Record<string, string>> = { open: 'ok', closing: 'slow' };

function put(element: HTMLElement, { state, word, rest }: Saying): void {
  const [mark, strong, text] = element.children;
  element.className = element.className.replace(/( is-\w+)?$/, ` is-${state}`);
  mark?.firstElementChild?.setAttribute('href', `#mark-${MARKS[state] ?? 'unknown'}`);
  if (strong) strong.textContent = word;
  if (text) text.textContent = rest && `· ${rest}`;
}

/** Puts every channel's state in the place of its week. */
export function showStates(now: number): void {
  for (const [element, id] of carrying('live')) {
    const { works, brief } = element.dataset;
    const saying = sayingOf(id, now, works !== undefined, brief !== undefined);
    if (saying) put(element, saying);
  }
}

const ORDER = ['open', 'closing', 'closed', 'unknown'];

/** One line a department, for small screens: its best state, and by which channels. */
export function showSummaries(now: number): void {
  for (const [element] of carrying('summary')) {
    const rows = [...(element.parentElement?.querySelectorAll<HTMLElement>('[data-live]') ?? [])].flatMap(
      (row) => {
        const saying = sayingOf(row.dataset['live'] ?? '', now, row.dataset['works'] !== undefined, true);
        return saying ? [{ saying, name: row.previousElementSibling?.textContent?.trim() ?? '' }] : [];
      },
    );
    const best = rows.toSorted((a, b) => ORDER.indexOf(a.saying.state) - ORDER.indexOf(b.saying.state))[0]
      ?.saying;
    if (!best) continue;
    const names = rows
      .filter(({ saying, name }) => name && saying.state === best.state)
      .map(({ name }) => name);
    put(element, best.state === 'open' && names[0] ? { ...best, rest: names.slice(0, 2).join(', ') } : best);
    element.hidden = false;
  }
}
