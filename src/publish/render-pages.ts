import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finishing } from './finishing.ts';

/** What one publication is made of. */
export interface Edition {
  /** The project's root folder. */
  readonly root: string;
  readonly contentDir: string;
  /** Absolute address of the site, with its base. */
  readonly url: string;
  readonly base: string;
  /** The instant of publication, ISO with `Z`. */
  readonly at: string;
  /** Where the pages are written. */
  readonly out: string;
  /** What is published of a page: it is given its path below the base and what was rendered. */
  readonly finish: (path: string, html: string) => string;
}

/**
 * Has Astro render every page of an edition into `edition.out`. One at a time in a process: Astro
 * keeps part of its state under the root (see src/publish/lock.ts).
 */
export async function renderPages(edition: Edition): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  process.env['PLANTAO_CONTENT'] = edition.contentDir;
  process.env['PLANTAO_SITE'] = new URL(edition.url).origin;
  process.env['PLANTAO_BASE'] = edition.base;
  process.env['PUBLISH_AT'] = edition.at;
  await rm(edition.out, { recursive: true, force: true });
  const { build } = await import('astro');
  await build({
    root: edition.root,
    site: new URL(edition.url).origin,
    base: edition.base,
    outDir: edition.out,
    cacheDir: join(edition.root, '.work', 'cache'),
    integrations: [finishing(edition.base, edition.out, edition.finish)],
    logLevel: 'error',
  });
}
