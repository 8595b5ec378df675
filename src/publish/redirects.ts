import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { absoluteAddressOf, addressOf } from '../feeds/addresses.ts';
import type { Locale, Site } from '../model/types.ts';
import { aliasesOf } from './aliases.ts';

/** A page that sends its reader on at once, for hosts that know no redirects; `noindex`, canonical at its target. */
export function redirectPage(target: string, canonical: string, locale: Locale): string {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>→ ${target}</title><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0;url=${target}"></head><body><a href="${target}">${canonical}</a></body></html>\n`;
}

/** Writes a page and a line of `_redirects` for each alias in each language, one hop to a page that exists. */
export async function writeRedirects(site: Site, out: string): Promise<number> {
  const { defaultLocale, locales, base } = site.settings;
  const lines: string[] = [];
  for (const { from, to } of aliasesOf(site)) {
    for (const locale of locales) {
      const source = addressOf(site.settings, locale, from);
      const target = addressOf(site.settings, locale, to);
      lines.push(`${source} ${target} 301`);
      const file = join(out, source.slice(base.length), 'index.html');
      await mkdir(dirname(file), { recursive: true });
      const canonical = absoluteAddressOf(site.settings, locale, to);
      await writeFile(file, redirectPage(target, canonical, locale), { flag: 'wx' });
    }
  }
  lines.push(`${base}* ${addressOf(site.settings, defaultLocale, '/404.html')} 404`);
  await writeFile(join(out, '_redirects'), `${lines.join('\n')}\n`);
  return lines.length - 1;
}
