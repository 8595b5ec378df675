import type { Instant } from '../domain/time/types.ts';
import { type FeedTexts, feedTextsOf } from '../i18n/feed-texts.ts';
import { type Messages, messagesOf } from '../i18n/messages.ts';
import type { Locale, Page, PageText, Site, Text } from '../model/types.ts';
import { absoluteAddressOf } from './addresses.ts';
import { discreet } from './discreet.ts';

/** What is asked of every feed. */
export interface FeedOptions {
  readonly now: Instant;
  /** The site's default language unless given. */
  readonly locale?: Locale | undefined;
}

/** What every feed needs: the site in one language at one instant. */
export interface FeedContext {
  readonly site: Site;
  readonly locale: Locale;
  readonly now: Instant;
  readonly t: Messages;
  readonly words: FeedTexts;
  /** A text in that language, else in the default one; e-mail addresses of channels taken out. */
  readonly say: (text: Text) => string;
  /** What a page says in that language, else in the default one. */
  readonly page: (page: Page) => PageText;
  /** The absolute address of a site path in that language. */
  readonly url: (path: string) => string;
  /** A text of one's own without the e-mail addresses of channels. */
  readonly discreet: (text: string) => string;
}

/** The site as its feeds see it. */
export function feedContext(
  site: Site,
  { now, locale = site.settings.defaultLocale }: FeedOptions,
): FeedContext {
  const { settings } = site;
  const words = feedTextsOf(locale);
  const withoutAddresses = (text: string) => discreet(site, text, words.contactPage);
  return {
    site,
    locale,
    now,
    t: messagesOf(locale),
    words,
    say: (text) => withoutAddresses(text[locale] ?? text[settings.defaultLocale] ?? ''),
    page: (page) => {
      const text = page.texts[locale] ?? page.texts[settings.defaultLocale];
      if (text === undefined) throw new Error(`${page.id} has no text in the default language`);
      return { ...text, title: withoutAddresses(text.title), summary: withoutAddresses(text.summary) };
    },
    url: (path) => absoluteAddressOf(settings, locale, path),
    discreet: withoutAddresses,
  };
}
