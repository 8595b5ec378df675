import { absoluteAddressOf, addressOf } from '../feeds/addresses.ts';
import { messagesOf } from '../i18n/messages.ts';
import type { Locale, Page } from '../model/types.ts';
import type { Context } from './context.ts';

/** A page's addresses in the languages of the site. */
export interface Languages {
  /** For the switch: every language of the site, the page kept. */
  readonly choices: readonly {
    readonly locale: Locale;
    readonly label: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  /** For hreflang: the languages in which the page is really written. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly canonical: string;
  /** True where the page is shown in another language than its address promises. */
  readonly fallback: boolean;
}

/**
 * The addresses of the page at a site path. `written` are the languages in which it is written (all of
 * the site's for pages made from data); a page shown as a fallback is canonical at its original.
 */
export function languagesOf(context: Context, path: string, written?: readonly Locale[]): Languages {
  const { site, locale } = context;
  const { locales, defaultLocale } = site.settings;
  const real = written ?? locales;
  const fallback = !real.includes(locale);
  const alternates = locales.filter((known) => real.includes(known));
  return {
    choices: locales.map((known) => ({
      locale: known,
      label: messagesOf(known).language,
      href: addressOf(site.settings, known, path),
      current: known === locale,
    })),
    alternates: [
      ...alternates.map((known) => ({
        hreflang: known as string,
        href: absoluteAddressOf(site.settings, known, path),
      })),
      { hreflang: 'x-default', href: absoluteAddressOf(site.settings, defaultLocale, path) },
    ],
    canonical: absoluteAddressOf(site.settings, fallback ? defaultLocale : locale, path),
    fallback,
  };
}

/** The languages in which a page of prose is written. */
export function writtenIn(page: Page): readonly Locale[] {
  return Object.keys(page.texts) as Locale[];
}
