import { z } from 'zod';
import { say } from '../../i18n/problems/say.ts';
import type { Locale, Text, TextList } from '../../model/types.ts';
import type { SiteContext } from '../site-context.ts';
import { addFault, type Read, readBy } from './fault.ts';

/** A text on one line: a name, a title. */
export const line = () => readBy(readLine);

/** A text in one language; line breaks count as spaces. */
export const sentence = () => readBy(readSentence).meta({ form: 'prose' });

/** A text in one language in Markdown, its line breaks kept. */
export const markdown = () => readBy(readMarkdown).meta({ form: 'prose' });

/** A localised name or title: a text on one line in the default language, or a map by language. */
export const localLine = (site: SiteContext) => localised(site, line());

/** A localised text: a string in the default language, or a map by language; line breaks count as spaces. */
export const localText = (site: SiteContext) => localised(site, sentence());

/** A localised text in Markdown, its line breaks kept. */
export const localMarkdown = (site: SiteContext) => localised(site, markdown());

/** A list of texts in the default language, or a map of such lists by language. */
export function localList(site: SiteContext) {
  const list = z.array(sentence());
  const own = list.transform((texts): TextList => ({ [site.defaultLocale]: texts }));
  return z.union([own, byLanguage(site, list)]);
}

function localised(site: SiteContext, one: z.ZodType<string, string>) {
  const own = one.transform((text): Text => ({ [site.defaultLocale]: text }));
  return z.union([own, byLanguage(site, one)]);
}

/** A map with the site's languages as its keys, the default one among them. */
function byLanguage<T>(site: SiteContext, one: z.ZodType<T>) {
  const shape = Object.fromEntries(site.locales.map((locale) => [locale, one.optional()]));
  const map = z.strictObject(shape).meta({ languages: site.locales });
  return map.transform((found, ctx): Partial<Record<Locale, T>> => {
    const texts = found as Partial<Record<Locale, T>>;
    if (site.shared || texts[site.defaultLocale] !== undefined) return texts;
    addFault(ctx, {
      code: 'default-text-missing',
      message: say("says nothing in {defaultLocale}, the site's default language", {
        defaultLocale: site.defaultLocale,
      }),
      fix: say('add {defaultLocale}: with the text in that language', { defaultLocale: site.defaultLocale }),
    });
    return z.NEVER;
  });
}

const EMPTY = { code: 'empty-text', message: say('is empty'), fix: say('write a text, or remove the key') };

function readLine(text: string): Read<string> {
  const trimmed = text.trim();
  if (trimmed === '') return EMPTY;
  if (!/[\n\r\u2028\u2029]/.test(trimmed)) return { value: trimmed };
  return { code: 'line-break', message: say('runs over several lines'), fix: say('write it on one line') };
}

function readSentence(text: string): Read<string> {
  const joined = text.trim().replace(/\s+/g, ' ');
  return joined === '' ? EMPTY : { value: joined };
}

function readMarkdown(text: string): Read<string> {
  return text.trim() === '' ? EMPTY : { value: text };
}
