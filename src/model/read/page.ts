import { say } from '../../i18n/problems/say.ts';
import { parseProse } from '../../markdown/parse-prose.ts';
import type { Prose } from '../../markdown/types.ts';
import type { Reader } from '../../schemas/schemas.ts';
import type { TranslationData } from '../../schemas/translations.ts';
import type { Report } from '../report.ts';
import type { Locale } from '../types.ts';
import { type Entry, type FileName, readSoundPart } from './entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isSafe } from './read-text.ts';

/** A page's file, its body parsed. */
export interface PageFile<T> extends Entry<T> {
  readonly prose: Prose;
  /** The line on which the body begins. */
  readonly bodyLine: number;
}

/** A page in all the languages in which it is written. */
export interface WrittenPage<T> {
  readonly id: string;
  readonly original: PageFile<T>;
  readonly translations: readonly { readonly locale: Locale; readonly page: PageFile<TranslationData> }[];
}

/** A page's file as far as it could be read; both null where not even its parts could be told. */
export interface ReadPage<T> {
  readonly page: PageFile<T> | null;
  readonly prose: Prose | null;
}

/** Reads a page; `original` is the body that it translates. What is wrong with it is reported. */
export function readPage<T>(
  name: FileName,
  text: string,
  reader: Reader<T>,
  report: Report,
  original?: Prose,
): ReadPage<T> {
  const parts = splitFrontMatter(text);
  if (parts === null) {
    if (!isSafe(text, name.file, report)) return { page: null, prose: null };
    const message = say('the page does not begin with its front matter');
    const fix = say('write --- on the first line, title: and summary: below it, and --- after them');
    report.atPoint(name.file, { line: 1, column: 1 }, { code: 'front-matter-missing', message, fix });
    return { page: null, prose: null };
  }
  // The body is gated where it is parsed.
  const entry = isSafe(parts.head, name.file, report)
    ? readSoundPart(name, parts.frontMatter, reader, report, parts.frontMatterLine)
    : null;
  const { prose, problems } = parseProse(parts.body, { file: name.file, line: parts.bodyLine }, original);
  report.addAll(problems);
  return { page: entry === null ? null : { ...entry, prose, bodyLine: parts.bodyLine }, prose };
}
