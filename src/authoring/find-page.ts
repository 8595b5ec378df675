import { readdirSync } from 'node:fs';
import { type PageFolder, placeOf } from '../model/read/place-of.ts';

/** The file of a page in the default language. */
export interface PageFile {
  readonly collection: PageFolder;
  /** Within its folder: `2026-12-20-move`, `e-mail/outlook`. */
  readonly id: string;
  /** Below the content folder. */
  readonly path: string;
}

/** All pages of a content folder, translations left out, by their paths. */
export function pageFiles(contentDir: string): readonly PageFile[] {
  const paths = (readdirSync(contentDir, { recursive: true }) as string[]).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return paths.sort().flatMap((path) => {
    const place = placeOf(path);
    const isOriginal = 'kind' in place && place.kind === 'page' && place.locale === null;
    return isOriginal ? [{ collection: place.collection, id: place.id, path }] : [];
  });
}

/**
 * Which page does a name mean? Its path (`content/notices/2026-12-20-move.mdx`, `notices/2026-12-20-move`), or the
 * end of it that no other has; else those that it could mean, which are none where nothing is near.
 */
export function findPage(contentDir: string, name: string): PageFile | readonly PageFile[] {
  const files = pageFiles(contentDir);
  const wanted = name
    .replaceAll('\\', '/')
    .replace(/\.mdx$/, '')
    .replace(/^\/+|\/+$/g, '');
  const stem = ({ path }: PageFile): string => path.slice(0, -'.mdx'.length);
  const exact = files.find((file) => `/${wanted}`.endsWith(`/${stem(file)}`));
  if (exact !== undefined || wanted === '') return exact ?? [];
  const named = files.filter((file) => stem(file).endsWith(`/${wanted}`));
  const near = named.length > 0 ? named : files.filter((file) => stem(file).includes(wanted));
  const [only] = near;
  return near.length === 1 && only !== undefined ? only : near;
}
