import type { Locale } from '../model/types.ts';

const LOCALES: Readonly<Record<Locale, true>> = { 'pt-BR': true, 'pt-PT': true, es: true, en: true };

/** The four languages of the format. */
export const FORMAT_LOCALES = Object.keys(LOCALES) as readonly Locale[];

/** What every collection's schema must know of the site: its languages and its zone. */
export interface SiteContext {
  /** The languages published; the first is the default. */
  readonly locales: readonly Locale[];
  readonly defaultLocale: Locale;
  /** The zone in which a date alone begins. */
  readonly timezone: string;
  /** True for files of the project itself: their texts need not be in the site's default language. */
  readonly shared: boolean;
}
