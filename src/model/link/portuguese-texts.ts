import { say } from '../../i18n/problems/say.ts';
import { pointAt } from '../../markdown/report.ts';
import { FORMAT_LOCALES } from '../../schemas/site-context.ts';
import { type OtherWord, otherPortuguese } from '../glossary/other-portuguese.ts';
import { plainWords } from '../glossary/plain-words.ts';
import { readableText } from '../prose-claims/readable-text.ts';
import type { Entry } from '../read/entry.ts';
import type { WrittenPage } from '../read/page.ts';
import type { Finding, Path } from '../report.ts';
import type { Locale } from '../types.ts';
import type { Linking } from './linking.ts';

/** What customers type, of either country, stands here on purpose. */
const SEARCHED = ['keywords', 'error_codes', 'aliases'];

/** Warns of Brazilian words in the texts of Portugal and the reverse: bodies, updates, front matter, and what data say. */
export function checkPortuguese(linking: Linking): void {
  const { contents, report, site } = linking;
  if (!site.locales.some((locale) => locale.startsWith('pt-'))) return;
  for (const { file, line, indent = 0, locale, prose } of linking.texts) {
    const source = plainWords(prose.source);
    // Most texts hold none: they are not read further.
    if (otherPortuguese(source, locale).length === 0) continue;
    const readable = readableText(source);
    for (const word of otherPortuguese(readable.text, locale)) {
      const point = pointAt(source, readable.sourceOffset(word.from));
      report.atPoint(
        file,
        { line: point.line + line - 1, column: point.column + indent },
        findingOf(word, locale),
      );
    }
  }
  const { notices, policies, incidents, maintenance, tutorials } = contents;
  const pages: readonly WrittenPage<unknown>[] = [
    ...notices,
    ...policies,
    ...incidents,
    ...maintenance,
    ...tutorials,
  ];
  for (const { original, translations } of pages) {
    checkData(original, site.defaultLocale, linking);
    for (const { locale, page } of translations) checkData(page, locale, linking);
  }
  const { requests, components, departments, categories } = contents;
  const files = [
    contents.site,
    requests,
    contents['ticket-states'],
    components,
    ...departments,
    ...categories,
  ];
  for (const entry of files) if (entry !== null) checkData(entry, null, linking);
}

/** The texts of a file's data; a page's own title and summary are in its language, all others say theirs. */
function checkData(entry: Entry<unknown>, locale: Locale | null, { report }: Linking): void {
  for (const text of textsIn(entry.data, [], locale)) {
    for (const word of otherPortuguese(plainWords(text.source), text.locale)) {
      report.atField(entry, text.path, findingOf(word, text.locale));
    }
  }
}

interface LocalText {
  readonly path: Path;
  readonly locale: Locale;
  readonly source: string;
}

function textsIn(value: unknown, path: Path, page: Locale | null): readonly LocalText[] {
  if (typeof value === 'string') {
    const isOwn = page !== null && (path.at(-1) === 'title' || path.at(-1) === 'summary');
    return isOwn ? [{ path, locale: page, source: value }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index], page));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]): readonly LocalText[] => {
    if (SEARCHED.includes(key) || key === 'updates') return [];
    const locale = FORMAT_LOCALES.find((known) => known === key);
    if (locale === undefined) return textsIn(one, [...path, key], page);
    const texts: readonly unknown[] = Array.isArray(one) ? one : [one];
    return texts.flatMap((source, index) =>
      typeof source === 'string'
        ? [{ path: [...path, key, ...(Array.isArray(one) ? [index] : [])], locale, source }]
        : [],
    );
  });
}

function findingOf({ found, instead }: OtherWord, locale: Locale): Finding {
  const values = { found: JSON.stringify(found) };
  const message =
    locale === 'pt-PT'
      ? say('says {found}, which is Brazilian Portuguese', values)
      : say('says {found}, which is European Portuguese', values);
  return {
    code: 'other-portuguese',
    message,
    fix: say('write {example}', { example: JSON.stringify(instead) }),
  };
}
