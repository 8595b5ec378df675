import { type Said, say } from '../../i18n/problems/say.ts';
import { StillAtWork } from '../lock.ts';

/** What the system says when it cannot do a thing with files, as a sentence for who publishes. */
const TROUBLES: Readonly<Record<string, Said>> = {
  ENOSPC: say('The disk is full'),
  EDQUOT: say('The quota of the disk is used up'),
  EFBIG: say('A file may not grow as large as it is to be'),
  EROFS: say('The disk can only be read'),
  EACCES: say('This user may not write there'),
  EPERM: say('This user may not do that'),
  ENOTDIR: say('A file stands where a folder is needed'),
  EEXIST: say('A file stands where a folder is needed'),
  EISDIR: say('A folder stands where a file is needed'),
  EMFILE: say('Too many files are open'),
  ENFILE: say('Too many files are open'),
  EIO: say('The disk cannot be read or written'),
  ENAMETOOLONG: say('A name is too long for the disk'),
};

/** What the file system refused, with the place; null for an error that is not its own. */
export function troubleWithFiles(error: unknown): Said | null {
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const trouble = code === undefined ? undefined : TROUBLES[code];
  if (trouble === undefined) return null;
  const place = dest ?? path;
  return place === undefined
    ? say('{trouble}.', { trouble })
    : say('{trouble} ({place}).', { trouble, place });
}

/** Why a command came to nothing that is no fault of the program: its files, or another command at work. Null for others. */
export function troubleOf(error: unknown): Said | null {
  if (error instanceof StillAtWork)
    return say('Another command is still at work ({file}).', { file: error.file });
  return troubleWithFiles(error);
}
