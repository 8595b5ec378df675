import { publishedAt } from '../../domain/notices/published.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/types.ts';
import { loadSite } from '../../model/load-site.ts';
import type { Locale, Site } from '../../model/types.ts';
import { type HandedOver, handedOver } from '../../publish/handed-over.ts';
import { type Context, contextOf } from '../../views/context.ts';

let edition: Promise<HandedOver> | undefined;

/** The content folder that is published. */
export const contentDir = (): string => process.env['PLANTAO_CONTENT'] ?? 'content';

/** What `npm run dev` keeps read for its pages: the last sound content, anew when a file has changed. */
interface DevContent {
  readonly read: () => ReturnType<typeof loadSite>;
}

/** The content of the development server, where this is it (scripts/lib/dev-content.ts). */
const devContent = (): DevContent | undefined =>
  (globalThis as { readonly [name: symbol]: unknown })[Symbol.for('plantao.dev-content')] as
    | DevContent
    | undefined;

async function readEdition(): Promise<HandedOver> {
  const { site, problems } = await (devContent()?.read() ?? loadSite(contentDir()));
  if (site === null) {
    const lines = problems.map(({ file, line, message }) => `${file}:${line ?? 1} ${message}`);
    throw new Error(`The content has errors (npm run check shows them in full):\n${lines.join('\n')}`);
  }
  const base = process.env['PLANTAO_BASE'];
  const at = process.env['PUBLISH_AT'];
  const now = (at === undefined ? null : parseInstant(at)) ?? Date.now();
  return { site: publishedAt(base === undefined ? site : withBase(site, base), now), now };
}

/** The site under another base than the path of its `url`. */
function withBase(site: Site, base: string): Site {
  const url = new URL(base, site.settings.url).href;
  return { ...site, settings: { ...site.settings, url, base } };
}

/** The site and the instant that this build publishes; read anew on every request in development. */
export function currentEdition(): Promise<HandedOver> {
  const given = handedOver();
  if (given !== null) return Promise.resolve(given);
  // After the edition that a build hands over: a build's own environment may hold a DEV, too.
  if (import.meta.env.DEV) return readEdition();
  edition ??= readEdition();
  return edition;
}

/** The context of the page whose `locale` parameter this is (undefined: the default language). */
export async function contextFor(param: string | undefined): Promise<Context> {
  const { site, now } = await currentEdition();
  const locale = site.settings.locales.find((known) => known.toLowerCase() === param);
  return contextOf(site, locale ?? site.settings.defaultLocale, now);
}

/** The `locale` parameters of a page that exists in every language: undefined for the default one. */
export async function localeParams(): Promise<readonly { readonly locale: string | undefined }[]> {
  const { site } = await currentEdition();
  return site.settings.locales.map((locale) => ({ locale: localeParam(site, locale) }));
}

/** The `locale` parameter of a language: undefined for the default one, whose pages stand at the root. */
export function localeParam(site: Site, locale: Locale): string | undefined {
  return locale === site.settings.defaultLocale ? undefined : locale.toLowerCase();
}

/** Paths of a page that exists once for each of `params`, in every language. */
export async function localisedPaths<Params extends Record<string, string>>(
  params: (site: Site, now: Instant) => readonly Params[],
): Promise<{ params: Params & { locale: string | undefined } }[]> {
  const { site, now } = await currentEdition();
  const locales = await localeParams();
  return locales.flatMap(({ locale }) => params(site, now).map((own) => ({ params: { ...own, locale } })));
}
