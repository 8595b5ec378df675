import { loadTools } from './find.ts';
import { changeWithin, moveWithKeys } from './keys.ts';
import { type Results, resultsOf } from './results.ts';
import type { SearchData } from './search-data.ts';

/** Milliseconds without a keystroke after which the search begins. */
const PAUSE = 150;
/** Pages shown at a time: each is a file of its own. */
const BATCH = 8;

/** The search page: its form answers as one types, and its address always says what is shown. */
export function searchPage(form: HTMLFormElement, input: HTMLInputElement, data: SearchData): void {
  const part = (name: string): HTMLElement =>
    form.ownerDocument.querySelector<HTMLElement>(`[data-search-${name}]`) ?? form;
  const [status, list, more, none, browse, kinds] = [
    'status',
    'results',
    'more',
    'none',
    'browse',
    'kinds',
  ].map(part) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const radios = [...kinds.querySelectorAll('input')];
  let latest = 0;
  let timer = 0;
  let shown: Results | null = null;

  const kindNow = (): string | null => radios.find(({ checked }) => checked)?.value || null;

  async function search(): Promise<void> {
    const mine = ++latest;
    const query = input.value.trim();
    const kind = kindNow();
    remember(query, kind, data);
    if (query === '') return show('', null);
    status.textContent ||= data.texts.loading;
    browse.hidden = true;
    try {
      const results = await resultsOf(data, query, kind, BATCH);
      if (mine !== latest) return;
      show(results.message, results);
      for (const radio of radios)
        radio.nextElementSibling?.setAttribute('data-count', countOf(results, radio.value));
      kinds.hidden = kind === null && results.total === 0;
    } catch {
      if (mine === latest) show(data.texts.failed, null, true);
    }
  }

  function show(message: string, results: Results | null, failed = false): void {
    shown = results;
    status.textContent = message;
    changeWithin(list, input, () => list.replaceChildren(...(results?.items ?? [])));
    none.hidden = !failed && results?.total !== 0;
    // Other words help no more than these where nothing answers; a person does.
    for (const help of none.querySelectorAll<HTMLElement>('p:first-child')) help.hidden = failed;
    browse.hidden = (results?.total ?? 0) > 0;
    kinds.hidden = results === null;
    more.hidden = results?.left() !== true;
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
  kinds.addEventListener('change', search);
  more.addEventListener('click', async () => {
    const results = shown;
    const items = (await results?.more()) ?? [];
    if (results !== shown) return;
    more.hidden = results?.left() !== true;
    list.append(...items);
    items[0]?.querySelector<HTMLElement>('a')?.focus();
  });
  moveWithKeys(input, list);

  const asked = new URL(location.href).searchParams;
  input.value ||= asked.get('q') ?? '';
  for (const radio of radios) radio.checked = radio.value === (asked.get('kind') ?? '');
  if (input.value === '') void loadTools(data).catch(() => undefined);
  else void search();
}

function countOf({ answer }: Results, kind: string): string {
  const all = [...answer.counts.values()].reduce((sum, count) => sum + count, 0);
  return String(kind === '' ? all : (answer.counts.get(kind) ?? 0));
}

/** Keeps words and kind in the address, so that the page can be sent on and come back to. */
function remember(query: string, kind: string | null, { texts }: SearchData): void {
  const address = new URL(location.href);
  for (const [name, value] of [
    ['q', query],
    ['kind', kind ?? ''],
  ] as const) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, '', address);
  document.title = query === '' ? texts.title : `${query} · ${texts.title}`;
}
