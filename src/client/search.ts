import css from '../styles/results.css?inline';
import { find } from './search/find.ts';
import { searchBox } from './search/search-box.ts';
import type { SearchData } from './search/search-data.ts';
import { searchPage } from './search/search-page.ts';

/** Makes every search box of a page answer; loaded when one of them is first used. */
const data = JSON.parse(document.getElementById('SearchData')?.textContent ?? '') as SearchData;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]')) {
  const input = form.querySelector('input');
  if (input === null) continue;
  if (form.closest('main') && document.querySelector('[data-search-results]')) searchPage(form, input, data);
  else searchBox(form, input, data);
}

/** What the search answers, for programs on the page. */
export const answer = (query: string, kind: string | null = null): ReturnType<typeof find> =>
  find(data, query, kind);
