import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../../scripts/lib/terminal.ts';
import { newCommand } from '../../scripts/new.ts';
import type { ContentFolder } from './content-folder.ts';
import { run } from './run-command.ts';

/** `npm run new -- …` in a content folder at 2026-11-23T12:00Z, which is 09:00 in the zone of the fixtures. */
export const make = (folder: ContentFolder, args: readonly string[], caller: Caller = {}) =>
  run(newCommand(args), [...args, '--content', folder.path], { LANG: 'en' }, caller);

/** What stands in a file of a content folder. */
export const read = (folder: ContentFolder, file: string) => readFileSync(join(folder.path, file), 'utf8');

/** Every file below a content folder, to see that nothing was written. */
export const filesOf = (folder: ContentFolder) =>
  readdirSync(folder.path, { recursive: true }).map(String).sort();
