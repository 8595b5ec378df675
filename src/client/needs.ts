/** Suggests needs while somebody says what he needs; loaded when he turns to the field. */
import { rankNeeds, type WordsOfLanguage } from './needs/rank-needs.ts';
import { type SuggestedNeed, suggestionItem } from './needs/suggestion.ts';

interface NeedsIsland extends WordsOfLanguage {
  readonly needs: readonly SuggestedNeed[];
  readonly texts: Readonly<Record<'one' | 'other' | 'none', string>>;
}

const island: NeedsIsland = JSON.parse(document.getElementById('Needs')?.textContent ?? '');
const box = document.querySelector<HTMLElement>('.need-field');
const input = box?.querySelector('input');
const status = box?.querySelector<HTMLElement>('[role=status]');
const list = box?.querySelector<HTMLElement>('ul');

function suggest(typed: string): void {
  if (!list || !status) return;
  const isAsked = typed.trim().length > 1;
  const found = isAsked ? rankNeeds(typed, island.needs, island) : [];
  list.replaceChildren(...found.map(suggestionItem));
  list.hidden = found.length === 0;
  const { one, other, none } = island.texts;
  const text = found.length === 1 ? one : other;
  const message = isAsked ? (found.length > 0 ? text.replace('{n}', String(found.length)) : none) : '';
  // Said once, not with each letter that leaves it as it is.
  if (status.textContent !== message) status.textContent = message;
}

/** Down from the field into the list, up out of it again, Escape back to the field from anywhere. */
function move(event: KeyboardEvent): void {
  if (!input || !list) return;
  const links = [...list.querySelectorAll<HTMLElement>('a')];
  const place = links.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'Escape' && place >= 0) input.focus();
  else if (event.key === 'ArrowDown') links[Math.min(place + 1, links.length - 1)]?.focus();
  else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? input).focus();
  else if (event.key === 'Enter' && place < 0) links[0]?.click();
  else return;
  event.preventDefault();
}

if (box && input) {
  input.addEventListener('input', () => suggest(input.value));
  box.addEventListener('keydown', move);
  suggest(input.value);
}
