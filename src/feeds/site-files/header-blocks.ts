import { SECTIONS } from '../../domain/sections.ts';
import type { Settings, Site } from '../../model/types.ts';
import { addressOf } from '../addresses.ts';
import { SPECULATION_RULES, SPECULATION_RULES_TYPE } from './speculation-rules.ts';

type Headers = Readonly<Record<string, string>>;

/** The rest of the policy stands in each page's own meta, which a header could only narrow. */
const NO_FRAMES = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
const FOLDERS = [...SECTIONS, 'search'];
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=60, must-revalidate' };
/** Folders of files that carry a hash of their content in their name. */
const LASTING = ['_assets/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];
const FEEDS = [
  'status/rss.xml',
  'status/atom.xml',
  'status/badge.svg',
  'status/components/*',
  'notices/rss.xml',
  'tutorials/rss.xml',
];

/** The headers of the paths of a site that one pattern covers; a `*` at its end stands for anything. */
export interface HeaderBlock {
  readonly path: string;
  readonly headers: Headers;
}

/**
 * What a host adds to the answers of a site, for every kind of host alike. A path that several patterns cover gets all
 * their headers, and two policies on frames would both hold: so `/*` says nothing of frames, and every part of the
 * site but the pages for frames has a pattern of its own. No path is given one header twice.
 */
export function headerBlocks(site: Site): readonly HeaderBlock[] {
  const { settings } = site;
  const { base, locales } = settings;
  const perLocale = (paths: readonly string[], headers: Headers) =>
    locales.flatMap((locale) => paths.map((path) => block(addressOf(settings, locale, path), headers)));
  return [
    block(`${base}*`, {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    }),
    ...perLocale(['', ...FOLDERS.map((section) => `${section}/*`)], {
      'Content-Security-Policy': NO_FRAMES,
      'Speculation-Rules': `"${base}${SPECULATION_RULES}"`,
    }),
    block(`${base}${SPECULATION_RULES}`, {
      'Content-Type': SPECULATION_RULES_TYPE,
      'Cache-Control': 'public, max-age=86400',
    }),
    block(`${base}404.html`, { 'Content-Security-Policy': NO_FRAMES }),
    ...(settings.admin
      ? [block(`${base}admin/*`, { 'Content-Security-Policy': NO_FRAMES, 'X-Robots-Tag': 'noindex' })]
      : []),
    ...perLocale(['embed/*'], { 'Content-Security-Policy': framedBy(settings), 'X-Robots-Tag': 'noindex' }),
    block(`${base}api/*`, SHARED),
    ...perLocale(FEEDS, SHARED),
    ...perLocale(['calendar/*'], SHARED),
    ...LASTING.map((folder) =>
      block(`${base}${folder}*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ),
  ];
}

/** Frames are for the company's own site and its client area. */
function framedBy({ website, portal }: Settings): string {
  const origins = [website, portal?.url].flatMap((url) => (url ? [new URL(url).origin] : []));
  return `frame-ancestors ${["'self'", ...new Set(origins)].join(' ')}; base-uri 'none'; object-src 'none'`;
}

function block(path: string, headers: Headers): HeaderBlock {
  return { path, headers };
}
