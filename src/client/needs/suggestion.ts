import type { NeedWords } from './rank-needs.ts';

/** A need as the list of suggestions shows it; languages are given where they are not the page's. */
export interface SuggestedNeed extends NeedWords {
  readonly href: string;
  readonly lang?: string;
  readonly noteLang?: string;
}

/** The line of a suggestion: a link with the need and who takes it. */
export function suggestionItem({ href, title, lang, note, noteLang }: SuggestedNeed): HTMLLIElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(part('need-title', title, lang), ' ', part('meta', note, noteLang));
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function part(name: string, text: string, lang: string | undefined): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  if (lang !== undefined) span.lang = lang;
  return span;
}
