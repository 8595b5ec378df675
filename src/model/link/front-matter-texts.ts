import { FORMAT_LOCALES } from '../../schemas/site-context.ts';
import type { Path } from '../report.ts';
import type { Locale } from '../types.ts';

/** A text of a page's data and where it stands there; `path` ends in the language where the data are a map of them. */
export interface FrontMatterText {
  readonly path: Path;
  readonly locale: Locale;
  readonly source: string;
}

/** Read by themselves: the title and summary, and the Markdown of updates. */
const READ_ELSEWHERE = ['title', 'summary', 'updates'];

/**
 * The other texts of a page's front matter: the reason of a day, what is unaffected, what a change was. A text without
 * a language of its own (in a translation) is in `locale`.
 */
export function frontMatterTexts(data: object, locale: Locale): readonly FrontMatterText[] {
  return Object.entries(data)
    .filter(([key]) => !READ_ELSEWHERE.includes(key))
    .flatMap(([key, value]) => textsIn(value, [key], locale));
}

function textsIn(value: unknown, path: Path, locale: Locale): readonly FrontMatterText[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index], locale));
  if (typeof value === 'string') {
    return path.at(-1) === 'summary' ? [{ path, locale, source: value }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const language = FORMAT_LOCALES.find((known) => known === key);
    if (language === undefined) return textsIn(one, [...path, key], locale);
    return typeof one === 'string' ? [{ path: [...path, key], locale: language, source: one }] : [];
  });
}
