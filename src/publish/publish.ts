import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseInstant } from '../domain/time/instant.ts';
import { mailAddressesOf } from '../feeds/discreet.ts';
import { headersFile } from '../feeds/site-files/headers-file.ts';
import { SPECULATION_RULES, speculationRules } from '../feeds/site-files/speculation-rules.ts';
import type { Site } from '../model/types.ts';
import { filesBelow } from './files.ts';
import { finishScripts, pageFinisher } from './finish-pages.ts';
import { handOver } from './handed-over.ts';
import { writeIcons } from './icons/write-icons.ts';
import { withLock } from './lock.ts';
import { writeRedirects } from './redirects.ts';
import { type Edition, renderPages } from './render-pages.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeShareImages } from './share/write-share-images.ts';
import { restoreOutput, switchOutput } from './switch-output.ts';

/** What a build made: HTML pages and bytes of all files. */
export interface Published {
  readonly out: string;
  readonly pages: number;
  readonly bytes: number;
  readonly at: string;
}

const PATIENCE_MS = 10 * 60_000;

/**
 * Builds an edition aside and puts it in the place of `out` when it is whole: pages, each finished as it
 * is rendered, redirects, headers, icons, pictures to share, search index, in that order. What stood at `out` stays if anything fails on the way.
 */
export async function publish(
  site: Site,
  edition: Omit<Edition, 'out' | 'finish'>,
  out: string,
): Promise<Published> {
  return withLock(join(edition.root, '.work', 'build-lock'), PATIENCE_MS, async () => {
    await restoreOutput(out);
    // Always the same folder: what Node keeps of compiled modules (scripts/lib/compile-cache.ts) goes by their paths.
    const aside = join(edition.root, '.work', 'build');
    const now = parseInstant(edition.at);
    handOver(now === null ? null : { site, now });
    const addresses = mailAddressesOf(site);
    const { finish, finishRest, found } = pageFinisher(addresses);
    await renderPages({ ...edition, out: aside, finish }).finally(() => handOver(null));
    await writeRedirects(site, aside);
    await writeFile(join(aside, '_headers'), headersFile(site));
    await writeFile(join(aside, SPECULATION_RULES), speculationRules(site.settings));
    await writeIcons(site, aside);
    if (now !== null) await writeShareImages(site, now, aside, join(edition.root, '.work', 'share'));
    const pages = await finishRest(aside);
    await writeSearchIndex(aside, found());
    await finishScripts(aside, addresses);
    const bytes = await totalBytes(aside);
    await switchOutput(aside, out);
    return { out, pages, bytes, at: edition.at };
  });
}

async function totalBytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const file of await filesBelow(folder)) bytes += (await stat(join(folder, file))).size;
  return bytes;
}
