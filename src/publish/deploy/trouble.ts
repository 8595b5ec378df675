/** What the system says when it cannot do a thing with files, as a sentence for who publishes. */
const TROUBLES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The quota of the disk is used up',
  EFBIG: 'A file may not grow as large as it is to be',
  EROFS: 'The disk can only be read',
  EACCES: 'This user may not write there',
  EPERM: 'This user may not do that',
  ENOTDIR: 'A file stands where a folder is needed',
  EEXIST: 'A file stands where a folder is needed',
  EISDIR: 'A folder stands where a file is needed',
  EMFILE: 'Too many files are open',
  ENFILE: 'Too many files are open',
  EIO: 'The disk cannot be read or written',
  ENAMETOOLONG: 'A name is too long for the disk',
};

/** Why publishing came to nothing, with the place; null for an error that is not the file system's. */
export function troubleWithFiles(error: unknown): string | null {
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const said = code === undefined ? undefined : TROUBLES[code];
  if (said === undefined) return null;
  const place = dest ?? path;
  return `${said}${place === undefined ? '' : ` (${place})`}.`;
}
