import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isSafe, readText } from '../model/read/read-text.ts';
import { contextOfData } from '../model/read/site-context.ts';
import { readYaml } from '../model/read/yaml-data.ts';
import { newReport } from '../model/report.ts';
import type { SiteContext } from '../schemas/site-context.ts';

/** What a writer of content must know of the site, read from site.yaml alone: other files may be broken. */
export interface SiteFacts extends SiteContext {
  /** Where the site is published, with its last slash; null where site.yaml does not say. */
  readonly url: string | null;
}

/** The facts of the site whose content stands in a folder. */
export function siteFacts(contentDir: string): SiteFacts {
  const data = siteData(contentDir);
  const { url } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const isAddress = typeof url === 'string' && URL.canParse(url);
  return { ...contextOfData(data), url: isAddress ? url.replace(/\/*$/, '/') : null };
}

function siteData(contentDir: string): unknown {
  const file = {
    path: 'site.yaml',
    absolute: join(contentDir, 'site.yaml'),
    place: { kind: 'single', collection: 'site' },
  } as const;
  if (statSync(file.absolute, { throwIfNoEntry: false })?.isFile() !== true) return null;
  const silent = newReport();
  const text = readText(file, silent);
  return text === null || !isSafe(text, file.path, silent) ? null : readYaml(text, 1, () => {}).data;
}
