import { isZone } from '../../domain/time/offset-periods.ts';
import { FORMAT_LOCALES, type SiteContext } from '../../schemas/site-context.ts';

/** What the other files must know of the site, as far as its data, not checked yet, say it. */
export function contextOfData(data: unknown): SiteContext {
  const { locales, timezone } = (typeof data === 'object' && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  const said: readonly unknown[] = Array.isArray(locales) ? locales : [];
  const published = FORMAT_LOCALES.filter((locale) => said.includes(locale)).sort(
    (a, b) => said.indexOf(a) - said.indexOf(b),
  );
  const isWhole = published.length > 0 && published.length === said.length;
  const all = isWhole ? published : FORMAT_LOCALES;
  return {
    locales: all,
    defaultLocale: all[0] ?? 'en',
    timezone: typeof timezone === 'string' && isZone(timezone) ? timezone : 'UTC',
    shared: !isWhole,
  };
}

/** The same site for the files that the project itself brings, which need not be in its default language. */
export function sharedContext(site: SiteContext): SiteContext {
  return { ...site, locales: FORMAT_LOCALES, shared: true };
}
