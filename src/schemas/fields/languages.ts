import { type Said, say } from '../../i18n/problems/say.ts';
import type { Locale } from '../../model/types.ts';
import { FORMAT_LOCALES } from '../site-context.ts';
import { quoted, type Read, readBy } from './fault.ts';

/** A language in which the site is published. */
export const locale = () => readBy(readLocale);

/** A language that someone speaks, as a BCP 47 code: `pt`, `es`, `pt-BR`. */
export const spokenLanguage = () => readBy(readSpokenLanguage);

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function readLocale(text: string): Read<Locale> {
  const known = FORMAT_LOCALES.find((one) => one === text);
  if (known !== undefined) return { value: known };
  return {
    code: 'unknown-language',
    message: say("is {text}, not a language of the site's", { text: quoted(text) }),
    fix: languageFix(text),
  };
}

/** What to write in place of a language that the format does not have. */
export function languageFix(text: string, among: readonly Locale[] = FORMAT_LOCALES): Said {
  const tag = text.toLowerCase().replace('_', '-');
  const near =
    among.find((one) => one.toLowerCase() === tag) ??
    among.find((one) => one.slice(0, 2) === tag.slice(0, 2));
  return near === undefined
    ? say('write one of {list}', { list: among.join(', ') })
    : say('did you mean {near}?', { near });
}

function readSpokenLanguage(text: string): Read<string> {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag !== undefined && names.of(tag) !== undefined) return { value: tag };
  } catch {
    // not a tag at all: the same answer as for a tag that names no language
  }
  const fix = say('write a code like pt, es, en, fr or pt-BR');
  return {
    code: 'unknown-language',
    message: say('is {text}, not the code of a language', { text: quoted(text) }),
    fix,
  };
}
