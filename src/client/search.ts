import { moveWithKeys } from './search/keys.ts';
import { type Batch, firstFound, loadEngine } from './search/pagefind.ts';
import { pinnedItem, resultItem } from './search/render.ts';
import type { SearchData } from './search/search-data.ts';
import { pinnedFor, queriesOf } from './search/words.ts';

/** Milliseconds without a keystroke after which the search begins. */
const PAUSE = 250;

const find = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

const data = JSON.parse(find('#SearchData').textContent ?? '') as SearchData;
const form = find<HTMLFormElement>('main .search-form');
const input = find<HTMLInputElement>('main input[name=q]');
const status = find('[data-search-status]');
const list = find('[data-search-results]');
const more = find('[data-search-more]');
const none = find('[data-search-none]');
const browse = find('[data-search-browse]');
const { texts } = data;

/** The number of the latest search: an answer to an earlier one is dropped. */
let latest = 0;
let next: Batch['next'] = null;
let timer = 0;

async function search(): Promise<void> {
  const mine = ++latest;
  const query = input.value.trim();
  remember(query);
  if (query === '') return show('');
  status.textContent = texts.loading;
  browse.hidden = true;
  const pinned = pinnedFor(query, data.pinned);
  try {
    const found = await firstFound(data.base, queriesOf(query, data.synonyms));
    if (mine !== latest) return;
    const others = found.items.filter(({ url }) => url !== pinned?.href);
    const items = others.map((item) => resultItem(item, data.kinds));
    if (pinned !== null) {
      const same = found.items.find(({ url }) => url === pinned.href);
      items.unshift(pinnedItem(pinned, same, data.kinds));
    }
    const nothing = items.length === 0;
    show(
      nothing
        ? texts.none.replace('{query}', () => query)
        : counted(found.total - found.items.length + items.length),
    );
    none.hidden = !nothing;
    browse.hidden = !nothing;
    next = found.next;
    more.hidden = next === null;
    list.append(...items);
  } catch {
    if (mine === latest) show(texts.failed);
  }
}

/** Says what came of a search and leaves the page as it is without one. */
function show(message: string): void {
  status.textContent = message;
  list.replaceChildren();
  next = null;
  more.hidden = true;
  none.hidden = true;
  browse.hidden = false;
}

async function showMore(): Promise<void> {
  const mine = latest;
  const batch = await next?.();
  if (batch === undefined || mine !== latest) return;
  next = batch.next;
  more.hidden = next === null;
  const items = batch.items.map((item) => resultItem(item, data.kinds));
  list.append(...items);
  items[0]?.querySelector<HTMLElement>('a')?.focus();
}

const counted = (n: number): string => (n === 1 ? texts.one : texts.other).replace('{n}', String(n));

/** Keeps the words in the address, so that the page can be sent on and come back to. */
function remember(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
  document.title = query === '' ? texts.title : `${query} · ${texts.title}`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void search();
});
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(search, PAUSE);
});
input.addEventListener('focus', () => void loadEngine(data.base).catch(() => undefined), { once: true });
more.addEventListener('click', showMore);
moveWithKeys(input, list);

input.value = new URL(location.href).searchParams.get('q') ?? '';
if (input.value !== '') void search();
