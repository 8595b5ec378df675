import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/** The folder of the web editor's package, with its own fonts: the page then asks no other host for them. */
const folder = (): string => dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));

/** The editor's files below one of its folders (`npm`, `locales`), without source maps, as sorted paths from it. */
export async function editorFiles(part: 'npm' | 'locales'): Promise<readonly string[]> {
  const root = join(folder(), part);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Where one of those files lies. */
export const editorFile = (part: 'npm' | 'locales', path: string): string => join(folder(), part, path);

/**
 * The editor's script as a browser takes it: it imports its texts as JSON, which only a bundler does. And its list of
 * languages outlives for a moment the form that it belongs to, and fails then on the form's languages.
 */
export const browserScript = (script: string): string =>
  script
    .replace(/import\(`\.\.\/locales\/([\w-]+)\.json`\)/g, 'import(`../locales/$1.js`)')
    .replace('Object.values(R(l)[t]).some', 'Object.values(R(l)[t]??{}).some');
