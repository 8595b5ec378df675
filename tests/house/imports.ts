import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** One import of a source file: a package, or a path from the root; `typeOnly` where nothing of it is run. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  readonly isPackage: boolean;
}

const IMPORT =
  /^\s*(import|export)\s+(type\s+)?([^'";]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every import of the sources below a folder of the project. */
export function importsBelow(folder: string): readonly Import[] {
  return sourcesBelow(folder).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    return [...text.matchAll(IMPORT)].map((match) => {
      const target = match[4] ?? match[5] ?? '';
      const isPackage = !target.startsWith('.');
      const to = isPackage ? target : relative(ROOT, resolve(ROOT, dirname(file), target));
      const names = match[3] ?? '';
      const typeOnly = match[2] !== undefined || onlyTypes(names);
      return { from: file, to, typeOnly, isPackage };
    });
  });
}

/** `{ type A, type B } from`: an import list in which every name is a type. */
function onlyTypes(names: string): boolean {
  const list = /^\{([^}]*)\}/.exec(names.trim())?.[1];
  if (list === undefined) return false;
  const entries = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return entries.length > 0 && entries.every((name) => name.startsWith('type '));
}

/** The TypeScript and Astro sources below a folder of the project, as paths from its root. */
export function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|mdx|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}
