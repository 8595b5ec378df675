import { say } from '../../i18n/problems/say.ts';
import type { PageData } from '../../schemas/pages.ts';
import type { PageFile, WrittenPage } from '../read/page.ts';
import type { Locale, Page, PageText } from '../types.ts';
import type { Linking } from './linking.ts';

/** What every page has: its texts by language and its aliases. Pictures that are not there are reported. */
export function linkPage(page: WrittenPage<PageData>, linking: Linking): Page {
  const { original, translations } = page;
  const texts: Partial<Record<Locale, PageText>> = {};
  const variants = [{ locale: linking.site.defaultLocale, page: original }, ...translations];
  for (const { locale, page: file } of variants) {
    texts[locale] = textOf(file, locale, linking);
    linking.texts.push({ file: file.file, line: file.bodyLine, locale, prose: file.prose, page });
  }
  for (const { page: translation } of translations) {
    compareRevisions(original, translation, linking);
  }
  return { id: page.id, texts, aliases: original.data.aliases ?? [] };
}

type TextData = Pick<PageData, 'title' | 'summary' | 'revision'>;

function textOf(file: PageFile<TextData>, locale: Locale, { contents, report }: Linking): PageText {
  const { title, summary, revision } = file.data;
  const folder = file.file.slice(0, file.file.lastIndexOf('/') + 1);
  for (const image of file.prose.images) {
    const path = `${folder}${image.replace(/^\.\//, '')}`;
    // What lies elsewhere has been refused where the body was read.
    if (contents.pictures.has(path) || !image.startsWith('./')) continue;
    const message = say('there is no picture {path}', { path });
    const near = [...contents.pictures]
      .filter((one) => one.startsWith(folder))
      .map((one) => one.slice(folder.length));
    const fix =
      near.length === 0
        ? say('put the file beside the page')
        : say('put the file beside the page, or write one of {list}', { list: near.join(', ') });
    report.atPoint(
      file.file,
      { line: lineOf(file, image), column: null },
      { code: 'missing-picture', message, fix },
    );
  }
  return { locale, title, summary, body: file.prose, revision: revision ?? 1, file: file.file };
}

function lineOf({ prose, bodyLine }: PageFile<unknown>, text: string): number {
  const offset = prose.source.indexOf(text);
  return bodyLine + (offset === -1 ? 0 : prose.source.slice(0, offset).split('\n').length - 1);
}

function compareRevisions(
  original: PageFile<TextData>,
  translation: PageFile<TextData>,
  { report }: Linking,
): void {
  const of = original.data.revision ?? 1;
  const done = translation.data.revision ?? 1;
  if (done === of) return;
  const place = translation.data.revision === undefined ? [] : ['revision'];
  const message = say('is at revision {done}, and its original at {of}', { done, of });
  const fix =
    done < of
      ? say('bring the text up to date with {file}, then write revision: {of}', { file: original.file, of })
      : say('write revision: {of}, or raise that of {file}', { of, file: original.file });
  report.atField(translation, place, { code: 'translation-behind', message, fix });
}
