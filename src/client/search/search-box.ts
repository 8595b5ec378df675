import { loadTools } from './find.ts';
import { changeWithin, moveWithKeys } from './keys.ts';
import { element, link } from './render.ts';
import { resultsOf } from './results.ts';
import type { SearchData } from './search-data.ts';

/** Milliseconds without a keystroke after which the search begins. */
const PAUSE = 150;
/** Results under the box; the rest stand on the search page. */
const MOST = 4;

/** A search box anywhere: the first results open under it, and Enter leads to all of them. */
export function searchBox(form: HTMLFormElement, input: HTMLInputElement, data: SearchData): void {
  const { texts } = data;
  const status = element('p', 'meta');
  const list = element('ol', 'search-results');
  const foot = element('p', 'results-foot');
  const panel = element('div', 'results-box', status, list, foot);
  status.role = 'status';
  list.ariaLabel = texts.results;
  panel.hidden = true;
  form.append(panel);
  form.classList.add('has-results-box');
  input.autocomplete = 'off';
  let latest = 0;
  let timer = 0;

  async function search(): Promise<void> {
    const mine = ++latest;
    const query = input.value.trim();
    if (query === '') {
      panel.hidden = true;
      return;
    }
    let message = texts.failed;
    let items: readonly HTMLElement[] = [];
    let total = 0;
    let help = '';
    if (panel.hidden) status.textContent = texts.loading;
    panel.hidden = false;
    try {
      ({ message, items, total } = await resultsOf(data, query, null, MOST));
      help = `${texts.noneHelp} `;
    } catch {
      // What it says is enough: Enter still leads to the search page.
    }
    if (mine !== latest) return;
    const all = `${data.page}?q=${encodeURIComponent(query)}`;
    const way = total > items.length ? [link(all, '', texts.all)] : [];
    const person = total === 0 && data.contact !== null ? [help, link(data.contact, '', texts.contact)] : [];
    changeWithin(panel, input, () => {
      status.textContent = message;
      list.replaceChildren(...items);
      foot.replaceChildren(...way, ...person);
    });
  }

  function close(): void {
    clearTimeout(timer);
    latest += 1;
    panel.hidden = true;
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (!panel.hidden) {
      event.preventDefault(); // the menu that it stands in on a phone stays open
      input.focus();
    }
    close();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) close();
  });
  moveWithKeys(input, panel);
  void loadTools(data).catch(() => undefined);
  if (input.value !== '') void search();
}
