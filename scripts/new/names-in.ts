import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The ids of the departments of a content folder, by the names of their files. */
export function departmentsIn(contentDir: string): readonly string[] {
  return entriesIn(join(contentDir, 'departments'))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map(({ name }) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** The ids of the categories of tutorials, by the names of their folders. */
export function categoriesIn(contentDir: string): readonly string[] {
  return entriesIn(join(contentDir, 'tutorials'))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
