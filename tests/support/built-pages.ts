import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { folderOf } from './editions.ts';

/** An HTML file of a built edition. */
export interface BuiltPage {
  /** From the root of the site: `hours/support/index.html`. */
  readonly path: string;
  readonly html: string;
  /** True for a page that only sends its reader on. */
  readonly isRedirect: boolean;
}

/** Every HTML file of a built edition; those under `/admin/` only where asked for. */
export function builtPages(name: string, { admin = false } = {}): readonly BuiltPage[] {
  const folder = folderOf(name);
  return filesOf(name)
    .filter((path) => path.endsWith('.html') && (admin || !path.startsWith('admin/')))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return { path, html, isRedirect: /http-equiv="?refresh/i.test(html) };
    });
}

/** Every file of a built edition, from the root of the site. */
export function filesOf(name: string): readonly string[] {
  const folder = folderOf(name);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
