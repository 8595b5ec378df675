import type { Locale } from '../../model/types.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { PageFile } from '../find-page.ts';
import type { NewFile } from '../new-file.ts';
import { pageText } from '../page-text.ts';
import type { YamlValue } from '../yaml-text.ts';

/** What is said of a translation: what is left out stands as in the original, to be translated. */
export interface TranslationFacts {
  readonly locale: Locale;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly body?: string | undefined;
}

/** A page in the default language, as its file says it. */
export interface WrittenPage extends PageFile {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * The file of a translation, beside its original: title, summary and text, the texts of its updates by their times,
 * of its changes by their dates, and of its marks, whose places stay in the original.
 */
export function newTranslation(original: WrittenPage, facts: TranslationFacts): NewFile {
  const { data, collection, id } = original;
  const own = (text: unknown): string => textIn(text, facts.locale);
  const texts = {
    title: cleanLine(facts.title ?? own(data['title'])),
    summary: cleanLine(facts.summary ?? own(data['summary'])),
    revision: typeof data['revision'] === 'number' && data['revision'] > 1 ? data['revision'] : undefined,
    updates: textsOf(data['updates'], 'at', 'text', own),
    changes: textsOf(data['changes'], 'date', 'summary', own),
  };
  const suffix = facts.locale.toLowerCase();
  const folder = collection === 'incidents' || collection === 'maintenance' ? 'status' : collection;
  const name = collection !== 'tutorials' && typeof data['id'] === 'string' ? data['id'] : id;
  return {
    id: `${id}.${suffix}`,
    path: original.path.replace(/mdx$/, `${suffix}.mdx`),
    text: pageText(texts, facts.body === undefined ? withoutPlaces(original.body) : cleanText(facts.body)),
    page: `${suffix}/${folder}/${name}/`,
  };
}

/** Of each item of a list the key by which it is found and its text; undefined where there is none. */
function textsOf(
  list: unknown,
  key: string,
  text: string,
  own: (text: unknown) => string,
): YamlValue | undefined {
  const items = (Array.isArray(list) ? list : []).filter(isMap).filter((item) => text in item);
  return items.length === 0
    ? undefined
    : items.map((item) => ({ [key]: String(item[key]), [text]: own(item[text]).trim() }));
}

/** A text of the original: in this language, where it has it, else in its first. */
function textIn(text: unknown, locale: Locale): string {
  if (!isMap(text)) return typeof text === 'string' ? text : '';
  return String(text[locale] ?? Object.values(text)[0] ?? '');
}

/** The marks of a translation have texts alone. Code is left as it is. */
function withoutPlaces(body: string): string {
  const parts = body.split(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$)/m);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/<Mark\s+(?:[xy]="[^"]*"\s*)+>/g, '<Mark>')))
    .join('');
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
