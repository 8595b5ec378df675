import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';

const PICTURE = /\.(png|jpe?g|webp|avif)$/;

/**
 * Loads one entry a picture under `contentDir`, its id the path from there with forward slashes
 * (`tutorials/e-mail/new-account.png`). Symbolic links are passed over; the check refuses them.
 */
export function pictureLoader(contentDir: string): Loader {
  return {
    name: 'plantao-pictures',
    async load({ store, parseData, config }) {
      store.clear(); // entries are kept by digest even when another folder is published
      const root = resolve(contentDir);
      const fromRoot = new URL(config.root).pathname;
      const files = await readdir(root, { recursive: true, withFileTypes: true });
      for (const file of files.filter((entry) => entry.isFile() && PICTURE.test(entry.name))) {
        const path = join(file.parentPath, file.name);
        const id = relative(root, path).split(sep).join('/');
        const filePath = relative(fromRoot, path).split(sep).join('/');
        const data = await parseData({ id, data: { src: `./${basename(path)}` }, filePath });
        store.set({ id, data, filePath });
      }
    },
  };
}
