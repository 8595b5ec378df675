import type { Locale } from '../model/types.ts';

/** The four languages of the format. */
export const FORMAT_LOCALES: readonly Locale[] = ['pt-BR', 'pt-PT', 'es', 'en'];

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
