import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { generatedFiles } from './lib/generated-files.ts';
import { isMain } from './lib/is-main.ts';

const OPTIONS = {} satisfies OptionTable;

/** `npm run docs`: what is written from the project's own tables. */
export const command: Command<typeof OPTIONS> = {
  name: 'docs',
  summary:
    'Write what is made from the project’s own tables: docs/problems.md, the JSON Schemas for editors of code.',
  options: OPTIONS,
  run: async () => {
    const root = resolve(import.meta.dirname, '..');
    const files = Object.entries(generatedFiles());
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const names = files.map(([file]) => file);
    return { code: 0, json: { files: names }, text: `${names.join('\n')}\n` };
  },
};

if (isMain(import.meta)) await main(command);
