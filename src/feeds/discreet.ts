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
  const addresses = site.departments
    .flatMap((department) => department.channels)
    .flatMap(({ address }) => (address?.includes('@') && !address.startsWith('@') ? [address] : []));
  if (addresses.length === 0) return null;
  const longestFirst = [...new Set(addresses)].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((address) => address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:mailto:)?(?<![\\w.+-])(?:${escaped.join('|')})(?![\\w-])`, 'gi');
}
