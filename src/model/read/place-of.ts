import { type Said, say } from '../../i18n/problems/say.ts';
import { isName, nameOf } from '../../schemas/fields/names.ts';
import { nearest } from '../../schemas/fields/nearest.ts';
import { FORMAT_LOCALES } from '../../schemas/site-context.ts';
import type { Finding } from '../report.ts';
import type { Locale } from '../types.ts';

/** The files of data that stand in the content folder itself. */
export const SINGLE_FILES = ['site', 'requests', 'ticket-states', 'components', 'search', 'urls'] as const;
/** The folders of data, a file each. */
export const DATA_FOLDERS = ['departments', 'calendars'] as const;
/** The folders of pages. */
export const PAGE_FOLDERS = ['notices', 'policies', 'incidents', 'maintenance', 'tutorials'] as const;

/** One of these files, by its name without `.yaml`. */
export type SingleFile = (typeof SINGLE_FILES)[number];
/** One of these folders of data. */
export type DataFolder = (typeof DATA_FOLDERS)[number];
/** One of these folders of pages. */
export type PageFolder = (typeof PAGE_FOLDERS)[number];

/** What a file of the content folder is, by its path alone. */
export type Place =
  | { readonly kind: 'single'; readonly collection: SingleFile }
  | { readonly kind: 'data'; readonly collection: DataFolder; readonly id: string }
  | { readonly kind: 'category'; readonly id: string }
  /** `locale` is null for an original. */
  | {
      readonly kind: 'page';
      readonly collection: PageFolder;
      readonly id: string;
      readonly locale: Locale | null;
    }
  | { readonly kind: 'picture'; readonly extension: string };

const PICTURES = ['png', 'jpg', 'jpeg', 'webp', 'avif'];

/** What the file at a path below the content folder is, or why it cannot stand there. */
export function placeOf(path: string): Place | Finding {
  const steps = path.split('/');
  const file = steps.at(-1) ?? '';
  const dot = file.lastIndexOf('.');
  const stem = file.slice(0, dot);
  const extension = file.slice(dot + 1);
  if (dot <= 0) return badKind(file);
  if (PICTURES.includes(extension)) return placeOfPicture(steps, stem, extension);
  if (extension === 'yaml') return placeOfData(steps, stem);
  if (extension === 'mdx') return placeOfPage(steps, stem);
  return badKind(file);
}

function placeOfData(steps: readonly string[], stem: string): Place | Finding {
  const [folder = '', category = ''] = steps;
  if (!isName(stem)) return badName(stem, 'yaml');
  if (steps.length === 1) {
    const collection = SINGLE_FILES.find((one) => one === stem);
    if (collection !== undefined) return { kind: 'single', collection };
    const near = nearest(stem, SINGLE_FILES);
    const fix =
      near === null
        ? say('the files here are {files}.yaml', { files: SINGLE_FILES.join('.yaml, ') })
        : say('did you mean {near}.yaml?', { near });
    return { code: 'file-place', message: say('no file of this name belongs to the content folder'), fix };
  }
  const collection = DATA_FOLDERS.find((one) => one === folder);
  if (collection !== undefined && steps.length === 2) return { kind: 'data', collection, id: stem };
  if (folder === 'tutorials' && steps.length === 3) {
    if (stem === 'category') return { kind: 'category', id: category };
    const fix = say('write a tutorial in an .mdx file; the one .yaml file here is category.yaml');
    return { code: 'file-place', message: say('a file of data stands among tutorials'), fix };
  }
  const fix = SINGLE_FILES.some((one) => one === stem)
    ? say('move it to the content folder itself: {stem}.yaml', { stem })
    : say('write pages in .mdx files; data stand in departments/ and calendars/');
  return { code: 'file-place', message: say('no file of data stands in {folder}/', { folder }), fix };
}

function placeOfPage(steps: readonly string[], stem: string): Place | Finding {
  const [folder = '', category = ''] = steps;
  const collection = PAGE_FOLDERS.find((one) => one === folder);
  const [name = '', suffix, ...more] = stem.split('.');
  if (!isName(name) || more.length > 0) return badName(stem, 'mdx');
  const locale = suffix === undefined ? null : FORMAT_LOCALES.find((one) => one.toLowerCase() === suffix);
  if (locale === undefined) {
    const known = FORMAT_LOCALES.map((one) => one.toLowerCase());
    const message = say('.{suffix}.mdx names no language of the format', { suffix: suffix ?? '' });
    return {
      code: 'unknown-language',
      message,
      fix: say('write .{endings}.mdx, or .mdx alone for the original', { endings: known.join('.mdx, .') }),
    };
  }
  if (collection === undefined || steps.length === 1) {
    const fix = say('move it to one of {folders}/', { folders: PAGE_FOLDERS.join('/, ') });
    return {
      code: 'file-place',
      message:
        steps.length === 1 ? say('no page stands here') : say('no page stands in {folder}/', { folder }),
      fix,
    };
  }
  if (collection !== 'tutorials') return { kind: 'page', collection, id: name, locale };
  if (steps.length === 3) return { kind: 'page', collection, id: `${category}/${name}`, locale };
  const fix = say('move it to the folder of its category, like tutorials/e-mail/{name}.mdx', { name });
  return { code: 'file-place', message: say('a tutorial stands in no category'), fix };
}

/** A picture, `name.png`, or what a translation shows in its place, `name.es.png`. */
function placeOfPicture(steps: readonly string[], stem: string, extension: string): Place | Finding {
  const [name = '', suffix, ...more] = stem.split('.');
  const isOfLanguage = suffix === undefined || FORMAT_LOCALES.some((one) => one.toLowerCase() === suffix);
  if (!isName(name) || !isOfLanguage || more.length > 0) return badName(stem, extension);
  const isBesidePages = PAGE_FOLDERS.some((one) => one === steps[0]);
  if (steps.length === 1 || isBesidePages) return { kind: 'picture', extension };
  const fix = say('move it beside the page that shows it');
  return {
    code: 'file-place',
    message: say('no picture stands in {folder}/', { folder: steps[0] ?? '' }),
    fix,
  };
}

function badName(stem: string, extension: string): Finding {
  const near = stem
    .split('.')
    .map(nameOf)
    .filter((part) => part !== '')
    .join(extension === 'mdx' ? '.' : '-');
  const message = say('the name {name} has other signs than lower-case letters, digits and hyphens', {
    name: JSON.stringify(`${stem}.${extension}`),
  });
  return {
    code: 'file-name',
    message,
    fix: near === '' ? say('rename it') : say('rename it {near}.{extension}', { near, extension }),
  };
}

const RENAMED: ReadonlyMap<string, Said> = new Map(
  Object.entries({
    yml: say('rename it .yaml'),
    json: say('write it as .yaml'),
    md: say('rename it .mdx'),
    markdown: say('rename it .mdx'),
    txt: say('rename it .mdx'),
    svg: say('save it as .png'),
    gif: say('save it as .png'),
    bmp: say('save it as .png'),
  }),
);

function badKind(file: string): Finding {
  if (file.startsWith('.')) {
    const message = say('this is a hidden file');
    return { code: 'file-kind', message, fix: say('remove it from the content folder') };
  }
  const extension = file.includes('.') ? file.slice(file.lastIndexOf('.') + 1).toLowerCase() : '';
  const fix = RENAMED.get(extension) ?? say('remove it from the content folder');
  const message = say('this is none of the kinds of file that are read: .yaml, .mdx, {kinds}', {
    kinds: PICTURES.map((one) => `.${one}`).join(', '),
  });
  return { code: 'file-kind', message, fix };
}

/** Why a folder at a path below the content folder cannot stand there, or null where it can. */
export function folderFinding(path: string): Finding | null {
  const steps = path.split('/');
  const [folder = ''] = steps;
  const known: readonly string[] = [...DATA_FOLDERS, ...PAGE_FOLDERS];
  if (steps.length === 1 && known.includes(folder)) return null;
  if (steps.length === 2 && folder === 'tutorials') {
    return isName(steps[1] ?? '') ? null : folderName(steps[1] ?? '');
  }
  const near = steps.length === 1 ? nearest(folder, known) : null;
  const fix =
    near === null
      ? say('the folders are {folders}/, and in tutorials/ one for each category', {
          folders: known.join('/, '),
        })
      : say('did you mean {near}/?', { near });
  return { code: 'file-place', message: say('this is no folder of the format'), fix };
}

function folderName(name: string): Finding {
  const message = say('the name {name} has other signs than lower-case letters, digits and hyphens', {
    name: JSON.stringify(name),
  });
  const near = nameOf(name);
  return {
    code: 'file-name',
    message,
    fix: near === '' ? say('rename it') : say('rename it {near}', { near }),
  };
}
