import { formatInstant, parseInstant } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Site } from '../../model/types.ts';

const DAY = 86_400_000;
/** RFC 9116 (2.5.5) recommends less than a year; every build renews it. */
const LIFE = 300 * DAY;

/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness; null where the site names nobody. */
export function securityTxt(site: Site, { now }: { readonly now: Instant }): string | null {
  const { security, locales, url } = site.settings;
  if (security === null) return null;
  const expires = security.expires === null ? null : parseInstant(security.expires);
  return [
    `Contact: ${security.contact}`,
    `Expires: ${formatInstant(expires ?? Math.floor(now / DAY) * DAY + LIFE)}`,
    `Preferred-Languages: ${[...new Set(locales.map((locale) => locale.slice(0, 2)))].join(', ')}`,
    `Canonical: ${new URL('.well-known/security.txt', url).href}`,
    ...(security.policy === null ? [] : [`Policy: ${security.policy}`]),
    '',
  ].join('\n');
}
