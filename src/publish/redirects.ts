import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { absoluteAddressOf, addressOf } from '../feeds/addresses.ts';
import type { Locale, Site } from '../model/types.ts';
import { aliasesOf } from './aliases.ts';

/** A page that sends its reader on at once, for hosts that know no redirects; `noindex`, canonical at its target. */
export function redirectPage(target: string, canonical: string, locale: Locale): string {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>→ ${target}</title><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0;url=${target}"></head><body><a href="${target}">${canonical}</a></body></html>\n`;
}

/** The former addresses of a site in each language, each with the one that took its place. */
export function redirectsOf(
  site: Site,
): readonly { readonly from: string; readonly to: string; readonly path: string; readonly locale: Locale }[] {
  const { settings } = site;
  return aliasesOf(site).flatMap(({ from, to }) =>
    settings.locales.map((locale) => ({
      from: addressOf(settings, locale, from),
      to: addressOf(settings, locale, to),
      path: to,
      locale,
    })),
  );
}

/** Writes a page and a line of `_redirects` for each alias in each language, one hop to a page that exists. */
export async function writeRedirects(site: Site, out: string): Promise<number> {
  const { settings } = site;
  const redirects = redirectsOf(site);
  for (const { from, to, path, locale } of redirects) {
    const file = join(out, from.slice(settings.base.length), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    const canonical = absoluteAddressOf(settings, locale, path);
    await writeFile(file, redirectPage(to, canonical, locale), { flag: 'wx' });
  }
  await writeFile(join(out, '_redirects'), redirectsFile(settings.base, redirects));
  return redirects.length;
}

/**
 * `/_redirects`, which Netlify and Cloudflare Pages read. Both answer with `/404.html` by themselves; only below a path
 * Netlify has to be told, in a line that Cloudflare passes over.
 */
function redirectsFile(
  base: string,
  redirects: readonly { readonly from: string; readonly to: string }[],
): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301\n`);
  const lost = base === '/' ? [] : [`${base}* ${base}404.html 404\n`];
  return ['# Former addresses, and where their pages are now.\n', ...lines, ...lost].join('');
}
