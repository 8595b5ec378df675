import type { Instant } from '../domain/time/types.ts';
import { addressOf } from '../feeds/addresses.ts';
import { type Messages, messagesOf } from '../i18n/messages.ts';
import type { Locale, Site, Text } from '../model/types.ts';

/** What every view needs: the site, the language and the instant of the page, and how to link and pick texts. */
export interface Context {
  readonly site: Site;
  readonly locale: Locale;
  readonly now: Instant;
  readonly t: Messages;
  /** The address of a site path (`/hours/`) in the page's language, with the base. */
  readonly href: (path: string) => string;
  /** A text in the page's language, else in the site's default one. */
  readonly say: (text: Text) => string;
  /** The same with the language it is in, where that is not the page's. */
  readonly pick: (text: Text) => LocalText;
}

/** A text and its language where that differs from the page's: it needs a `lang` of its own. */
export interface LocalText {
  readonly text: string;
  readonly lang: Locale | null;
  /** The language of a page's title in the words of the page that links to it: `(in Portuguese)`; not of another Portuguese. */
  readonly note?: string;
}

/** The context of a page in a language at an instant. */
export function contextOf(site: Site, locale: Locale, now: Instant): Context {
  const fallback = site.settings.defaultLocale;
  const pick = (text: Text): LocalText => {
    const own = text[locale];
    if (own !== undefined) return { text: own, lang: null };
    return { text: text[fallback] ?? '', lang: fallback === locale ? null : fallback };
  };
  return {
    site,
    locale,
    now,
    t: messagesOf(locale),
    href: (path) => addressOf(site.settings, locale, path),
    say: (text) => pick(text).text,
    pick,
  };
}
