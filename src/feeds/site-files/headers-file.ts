import { SECTIONS } from '../../domain/sections.ts';
import type { Settings, Site } from '../../model/types.ts';
import { addressOf } from '../addresses.ts';

type Headers = Readonly<Record<string, string>>;

/** The rest of the policy stands in each page's own meta, which a header could only narrow. */
const NO_FRAMES = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
const FOLDERS = [...SECTIONS, 'search'];
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=60, must-revalidate' };
/** Folders of files whose names hold a hash of what is in them. */
const LASTING = ['_assets', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];
const FEEDS = [
  'status/rss.xml',
  'status/atom.xml',
  'status/badge.svg',
  'status/components/*',
  'notices/rss.xml',
  'tutorials/rss.xml',
];

/**
 * `/_headers` (Netlify, Cloudflare Pages). A path that several rules cover gets all their headers, and two policies
 * on frames would both hold: so `/*` says nothing of frames, and every part of the site but the pages for frames has
 * a rule of its own.
 */
export function headersFile(site: Site): string {
  const { settings } = site;
  const { base, locales } = settings;
  const perLocale = (paths: readonly string[], headers: Headers) =>
    locales.flatMap((locale) => paths.map((path) => rule(addressOf(settings, locale, path), headers)));
  return [
    rule(`${base}*`, {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    }),
    ...perLocale(['', ...FOLDERS.map((section) => `${section}/*`)], {
      'Content-Security-Policy': NO_FRAMES,
    }),
    rule(`${base}404.html`, { 'Content-Security-Policy': NO_FRAMES }),
    ...(settings.admin
      ? [rule(`${base}admin/*`, { 'Content-Security-Policy': NO_FRAMES, 'X-Robots-Tag': 'noindex' })]
      : []),
    ...perLocale(['embed/*'], { 'Content-Security-Policy': framedBy(settings), 'X-Robots-Tag': 'noindex' }),
    rule(`${base}api/*`, SHARED),
    ...perLocale(FEEDS, SHARED),
    ...perLocale(['calendar/*'], SHARED),
    ...LASTING.map((folder) =>
      rule(`${base}${folder}/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ),
  ].join('\n');
}

/** Frames are for the company's own site and its client area. */
function framedBy({ website, portal }: Settings): string {
  const origins = [website, portal?.url].flatMap((url) => (url ? [new URL(url).origin] : []));
  return `frame-ancestors ${["'self'", ...new Set(origins)].join(' ')}; base-uri 'none'; object-src 'none'`;
}

function rule(path: string, headers: Headers): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
