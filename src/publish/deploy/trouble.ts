import { type Said, say } from '../../i18n/problems/say.ts';

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

/** Why publishing came to nothing, with the place; null for an error that is not the file system's. */
export function troubleWithFiles(error: unknown): Said | null {
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const trouble = code === undefined ? undefined : TROUBLES[code];
  if (trouble === undefined) return null;
  const place = dest ?? path;
  return place === undefined
    ? say('{trouble}.', { trouble })
    : say('{trouble} ({place}).', { trouble, place });
}
