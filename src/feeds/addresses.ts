import type { Locale, Settings } from '../model/types.ts';

/** The first part of a language's addresses: empty for the site's default one, else `pt-pt/`. */
function localePrefix(settings: Settings, locale: Locale): string {
  return locale === settings.defaultLocale ? '' : `${locale.toLowerCase()}/`;
}

/**
 * Where does a page of this site path (`/hours/support/`) stand in a language? With the base, without the host.
 *
 * @example addressOf(settings, 'es', '/hours/') // '/help/es/hours/', under https://example.com/help/
 */
export function addressOf(settings: Settings, locale: Locale, path: string): string {
  return `${settings.base}${localePrefix(settings, locale)}${path.replace(/^\/+/, '')}`;
}

/** The same, as feeds and programs need it: with scheme and host. */
export function absoluteAddressOf(settings: Settings, locale: Locale, path: string): string {
  return new URL(addressOf(settings, locale, path), settings.url).href;
}

/** The host of the site: the right-hand side of the identifiers in calendars. */
export function hostOf(settings: Settings): string {
  return new URL(settings.url).hostname;
}

/** The anchor of an update on its incident's or maintenance's page: the instant, in UTC, as an id. */
export function updateAnchor(at: number): string {
  return `update-${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
