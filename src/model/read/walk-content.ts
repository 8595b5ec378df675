import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../i18n/problems/say.ts';
import { type Finding, type Report, WHOLE_FILE } from '../report.ts';
import { pictureFinding } from './picture-finding.ts';
import { folderFinding, type Place, placeOf } from './place-of.ts';

/** A file of the content folder that may stand where it does. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly place: Place;
  /** What is to stand in it; left out: what does. */
  readonly draft?: string;
}

/** The files below a content folder, sorted by path, `drafts` among them; what has no place in it is reported. */
export function walkContent(
  root: string,
  report: Report,
  drafts: ReadonlyMap<string, string> = new Map(),
): readonly ContentFile[] {
  const files: ContentFile[] = [];
  const refuse = (path: string, finding: Finding) => report.atPoint(path, WHOLE_FILE, finding);
  const walk = (folder: string) => {
    for (const entry of sortedEntries(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        const finding = folderFinding(path);
        if (finding === null) walk(path);
        else refuse(path, finding);
      } else if (entry.isFile()) {
        const absolute = join(root, path);
        const place = placeOf(path);
        const finding =
          'code' in place
            ? place
            : place.kind === 'picture'
              ? pictureFinding(absolute, place.extension)
              : null;
        if (finding !== null) refuse(path, finding);
        if (!('code' in place) && !drafts.has(path)) files.push({ path, absolute, place });
      } else {
        refuse(path, linkFinding(entry));
      }
    }
  };
  walk('');
  if (drafts.size === 0) return files;
  for (const [path, draft] of drafts) {
    const place = draftPlace(path);
    if ('code' in place) refuse(path, place);
    else files.push({ path, absolute: join(root, path), place, draft });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Its place, where all folders above it may stand too. */
function draftPlace(path: string): Place | Finding {
  const steps = path.split('/').slice(0, -1);
  const folders = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  return folders.map(folderFinding).find((finding) => finding !== null) ?? placeOf(path);
}

function sortedEntries(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function linkFinding(entry: Dirent): Finding {
  if (!entry.isSymbolicLink()) {
    const message = say('this is neither a file nor a folder');
    return { code: 'file-kind', message, fix: say('remove it from the content folder') };
  }
  const message = say('this is a symbolic link, and content is never read from elsewhere');
  return { code: 'symbolic-link', message, fix: say('put the file itself in its place') };
}
