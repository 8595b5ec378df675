import type { Site } from '../model/types.ts';

const patterns = new WeakMap<Site, RegExp | null>();

/**
 * A text in which the e-mail addresses of the company's channels, the ones that harvesters look for, are replaced.
 * Feeds and JSON name the contact page instead.
 */
export function discreet(site: Site, text: string, replacement: string): string {
  let pattern = patterns.get(site);
  if (pattern === undefined) {
    pattern = patternOf(site);
    patterns.set(site, pattern);
  }
  return pattern === null ? text : text.replace(pattern, () => replacement);
}

function patternOf(site: Site): RegExp | null {
  const addresses = mailAddressesOf(site);
  return addresses.length === 0 ? null : addressPattern(addresses);
}

/** The e-mail addresses of the data, each once: those of channels and the one of security.txt. */
export function mailAddressesOf({ departments, settings }: Site): readonly string[] {
  const channels = departments.flatMap((department) => department.channels);
  const security = settings.security?.contact.replace(/^mailto:/, '') ?? '';
  const all = [...channels.map(({ address }) => address ?? ''), security];
  return [...new Set(all.filter((address) => /^[^@/]+@[^@/]+$/.test(address)))];
}

/** Finds any of some addresses in a text, with `mailto:` where that stands before it, as a whole and in any case. */
export function addressPattern(addresses: readonly string[]): RegExp {
  const longestFirst = [...addresses].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((address) => address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:mailto:)?(?<![\\w.+-])(?:${escaped.join('|')})(?![\\w-]|\\.\\w)`, 'gi');
}
