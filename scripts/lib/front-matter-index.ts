import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PageFolder, placeOf } from '../../src/model/read/place-of.ts';
import { jsonSchemas } from '../../src/schemas/json-schemas.ts';

/** Where Astro's language server looks for the collection of a page, and for the schemas of collections. */
const FOLDER = '.astro/collections';

/** The schema of a translation of a page. */
const OF_TRANSLATIONS: Readonly<Record<PageFolder, string>> = {
  notices: 'translations',
  policies: 'policy-translations',
  incidents: 'status-translations',
  maintenance: 'status-translations',
  tutorials: 'translations',
};

/**
 * Writes which JSON Schema the front matter of each page of a content folder follows, and the schemas beside it, below
 * the project's folder. The extension reads them again when they change.
 */
export function writeFrontMatterIndex(
  root: string,
  contentDir: string,
): { readonly index: string; readonly pages: number } {
  const pages = pagesIn(contentDir);
  const names = [...new Set(pages.map(([, name]) => name))].sort();
  const schemas = jsonSchemas();
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const name of names) write(join(folder, `${name}.schema.json`), schemas[name]);
  const collections = names.map((name) => ({ hasSchema: true, name }));
  const index = join(folder, 'collections.json');
  write(index, { collections, entries: Object.fromEntries(pages) });
  return { index: relative(process.cwd(), index), pages: pages.length };
}

/** The address of each page as the language server compares it, and the name of its schema. */
function pagesIn(contentDir: string): readonly (readonly [string, string])[] {
  const paths = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).sort();
  return paths.flatMap((path) => {
    const place = placeOf(path.split('\\').join('/'));
    if (!('kind' in place) || place.kind !== 'page') return [];
    const address = decodeURIComponent(pathToFileURL(join(contentDir, path)).href).toLowerCase();
    return [[address, place.locale === null ? place.collection : OF_TRANSLATIONS[place.collection]]];
  });
}

/** A file that stays the same is left alone: whoever watches it reads it again at every touch. */
function write(file: string, data: unknown): void {
  const text = `${JSON.stringify(data, null, 2)}\n`;
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(file, text);
}
