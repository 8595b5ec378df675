import { type HeaderBlock, headerBlocks } from '../../feeds/site-files/header-blocks.ts';
import type { Site } from '../../model/types.ts';
import { redirectsOf } from '../redirects.ts';

/** What a web server must know of a site. */
export interface ServerSite {
  readonly host: string;
  readonly base: string;
  /** The folder that is served, absolute. */
  readonly root: string;
  readonly headers: readonly HeaderBlock[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}

/** What browsers may do with a page that no rule speaks of: keep it, and ask each time whether it still holds. */
export const PAGE_CACHING = 'public, max-age=0, must-revalidate';

/** A site as the configuration of a web server tells it, served from `root`. */
export function serverSite(site: Site, root: string): ServerSite {
  const { url, base } = site.settings;
  return {
    host: new URL(url).hostname,
    base,
    root,
    headers: headerBlocks(site),
    redirects: redirectsOf(site),
  };
}
