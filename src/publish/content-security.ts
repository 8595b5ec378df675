import { createHash } from 'node:crypto';
import { rawElements } from './raw-elements.ts';

/** What every page may load besides what it inlines itself: its own origin, and WebAssembly for the search. */
const POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** So many different ones are remembered. */
const MOST_KNOWN = 500;
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * A page with a Content Security Policy that names the hashes of just what it inlines, right after its
 * charset. A page that already carries a policy keeps it (the web editor has one of its own).
 */
export function withPolicy(html: string): string {
  if (/http-equiv="?content-security-policy/i.test(html)) return html;
  const hashes: Record<'script' | 'style', Set<string>> = { script: new Set(), style: new Set() };
  for (const { name, attributes, content } of rawElements(html, 'script', 'style')) {
    if (/\bsrc=|type="?application\/(ld\+)?json/i.test(attributes)) continue;
    hashes[name as 'script' | 'style'].add(hashOf(content));
  }
  const policy = [
    ...POLICY,
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
  ].join(';');
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

const known = new Map<string, string>();

/** The hash of a script or style as a policy names it, worked out once: most pages inline the same few. */
function hashOf(content: string): string {
  const hash = known.get(content) ?? `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  if (known.size < MOST_KNOWN) known.set(content, hash);
  return hash;
}
