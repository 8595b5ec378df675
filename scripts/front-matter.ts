import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { isFolder, noFolder } from './lib/content.ts';
import { writeFrontMatterIndex } from './lib/front-matter-index.ts';
import { isMain } from './lib/is-main.ts';

const OPTIONS = {
  watch: { type: 'boolean', help: 'go on, and write anew when a page comes or goes' },
} satisfies OptionTable;

/** Several files come at once where a branch is changed. */
const SETTLED_MS = 200;

/** `npm run front-matter`: tells an editor of code which JSON Schema the front matter of each page follows. */
export const command: Command<typeof OPTIONS> = {
  name: 'front-matter',
  summary:
    'Tell the Astro extension of VS Code which JSON Schema the front matter of each page follows, so that keys complete and errors show while one types. The settings of the project run it when the folder is opened.',
  options: OPTIONS,
  run: async ({ options, out }) => {
    const folder = options.content ?? 'content';
    const contentDir = resolve(folder);
    if (!(await isFolder(contentDir))) throw noFolder(folder);
    const root = resolve(import.meta.dirname, '..');
    const write = () => {
      const { index, pages } = writeFrontMatterIndex(root, contentDir);
      return { code: 0, json: { index, pages }, text: `${pages} → ${index}\n` } as const;
    };
    const written = write();
    if (!options.watch) return written;
    out(written.text);
    let soon: NodeJS.Timeout | undefined;
    watch(contentDir, { recursive: true }, (kind) => {
      if (kind !== 'rename') return;
      clearTimeout(soon);
      soon = setTimeout(write, SETTLED_MS);
    });
    return null;
  },
};

if (isMain(import.meta)) await main(command);
