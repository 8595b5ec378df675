import type { Site } from '../../model/types.ts';
import { headerBlocks } from './header-blocks.ts';

/** `/_headers`, which Netlify and Cloudflare Pages read: a path, and the headers under it. */
export function headersFile(site: Site): string {
  return headerBlocks(site)
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}
