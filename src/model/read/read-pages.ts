import { say } from '../../i18n/problems/say.ts';
import type { Prose } from '../../markdown/types.ts';
import type { Reader, Readers } from '../../schemas/schemas.ts';
import type { SiteContext } from '../../schemas/site-context.ts';
import type { TranslationData } from '../../schemas/translations.ts';
import { type Report, WHOLE_FILE } from '../report.ts';
import type { Locale } from '../types.ts';
import type { FileName } from './entry.ts';
import { readPage, type WrittenPage } from './page.ts';
import type { PageFolder } from './place-of.ts';
import { readText } from './read-text.ts';
import type { ContentFile } from './walk-content.ts';

/** What reading pages needs of the content folder. */
export interface PageSource {
  readonly files: readonly ContentFile[];
  readonly context: SiteContext;
  readonly readers: Readers;
  readonly report: Report;
  readonly broken: Set<string>;
}

interface Variant {
  readonly file: ContentFile;
  readonly locale: Locale;
}

/** The pages of a folder, each original with its translations; those with faults too. */
export function readPages<T>(
  collection: PageFolder,
  reader: Reader<T>,
  translation: Reader<TranslationData>,
  source: PageSource,
): readonly WrittenPage<T>[] {
  const { report, broken } = source;
  const pages: WrittenPage<T>[] = [];
  for (const [id, { original, variants }] of byId(collection, source)) {
    const found = original === null ? null : read(original, id, reader, report);
    if (original === null) for (const { file } of variants) refuseOrphan(file, report);
    const prose = found?.prose ?? undefined;
    const translations = variants.flatMap(({ file, locale }) => {
      const { page } = read(file, id, withOriginal(translation, reader), report, prose);
      return page === null ? [] : [{ locale, page }];
    });
    if (found?.page) pages.push({ id, original: found.page, translations });
    if (found?.page?.faults !== null) broken.add(`${collection}/${id}`);
  }
  return pages;
}

function read<T>(file: ContentFile, id: string, reader: Reader<T>, report: Report, original?: Prose) {
  const text = readText(file, report);
  const name: FileName = { id, file: file.path };
  return text === null ? { page: null, prose: null } : readPage(name, text, reader, report, original);
}

function byId(collection: PageFolder, { files, context, report }: PageSource) {
  const groups = new Map<string, { original: ContentFile | null; variants: Variant[] }>();
  for (const file of files) {
    const { place } = file;
    if (place.kind !== 'page' || place.collection !== collection) continue;
    const group = groups.get(place.id) ?? { original: null, variants: [] };
    groups.set(place.id, group);
    if (place.locale === null) group.original = file;
    else if (mayTranslate(place.locale, file, context, report))
      group.variants.push({ file, locale: place.locale });
  }
  return groups;
}

function mayTranslate(locale: Locale, { path }: ContentFile, site: SiteContext, report: Report): boolean {
  if (!site.locales.includes(locale)) {
    const message = say('this is in {locale}, in which the site is not published', { locale });
    const fix = say('remove the file, or add {locale} to locales in site.yaml', { locale });
    report.atPoint(path, WHOLE_FILE, { code: 'language-unpublished', message, fix });
    return false;
  }
  if (locale !== site.defaultLocale || site.shared) return true;
  const message = say('{locale} is the default language, in which the original stands', { locale });
  const fix = say('rename it {replace}', {
    replace: path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z-]+\.mdx$/, '.mdx'),
  });
  report.atPoint(path, WHOLE_FILE, { code: 'translation-of-default', message, fix });
  return false;
}

function refuseOrphan({ path }: ContentFile, report: Report): void {
  const original = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z-]+\.mdx$/, '.mdx');
  const message = say('this is a translation without an original');
  const fix = say('write {original} beside it, in the default language, or rename this file', { original });
  report.atPoint(path, WHOLE_FILE, { code: 'translation-without-original', message, fix });
}

/** A translation's reader that says of a key of the original that it stays there. */
function withOriginal<T>(translation: Reader<TranslationData>, original: Reader<T>): Reader<TranslationData> {
  return {
    ...translation,
    read: (value) => {
      const result = translation.read(value);
      if (result.issues === null) return result;
      const issues = result.issues.map((issue) => {
        const [key] = issue.path;
        const stays =
          issue.code === 'unknown-key' && issue.path.length === 1 && original.keys().includes(String(key));
        if (!stays) return issue;
        return {
          ...issue,
          message: say('stands in a translation, which carries text only'),
          fix: say('remove it: it holds from the original'),
        };
      });
      return { data: null, issues };
    },
  };
}
