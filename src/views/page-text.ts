import { fill } from '../i18n/fill.ts';
import { languageNames } from '../i18n/words/language-names.ts';
import type { Locale, Page, PageText } from '../model/types.ts';
import type { Context, LocalText } from './context.ts';

/** What a page of prose says in the language of the context, else in the site's default one. */
export interface PageTextView {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly text: PageText;
  /** The language of the text where it is not the page's. */
  readonly lang: PageText['locale'] | null;
  /** True where the original has moved on since the translation. */
  readonly stale: boolean;
}

/** The words of a page of prose in the language of the context. */
export function textOf(context: Context, page: Page): PageTextView {
  const { locale, site } = context;
  const original = page.texts[site.settings.defaultLocale];
  const text = page.texts[locale] ?? original;
  if (text === undefined || original === undefined)
    throw new Error(`${page.id} has no text in the default language`);
  const lang = text.locale === locale ? null : text.locale;
  return {
    title: { text: text.title, lang, ...languageNote(context, lang) },
    summary: { text: text.summary, lang },
    text,
    lang,
    stale: text.revision < original.revision,
  };
}

/** Who reads one Portuguese reads the other: nothing is said of that. */
function languageNote({ t, locale }: Context, lang: Locale | null): Pick<LocalText, 'note'> {
  const [language = ''] = lang?.split('-') ?? [];
  if (lang === null || locale.startsWith(language)) return {};
  return { note: fill(t.inLanguage, { language: languageNames(locale, [language]) }) };
}
