import { SPECULATION_RULES_TYPE } from '../feeds/site-files/speculation-rules.ts';

/** Files of text, by the ending of their names: compression makes them small. */
export const TEXT_FILE = /\.(html|js|json|xml|txt|md|ics|svg|yml|css)$/;

/** What each kind of file of a site is sent as, by the ending of its name. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.speculationrules': SPECULATION_RULES_TYPE,
  '.yml': 'text/yaml; charset=utf-8',
};
