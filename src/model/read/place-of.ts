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

export type SingleFile = (typeof SINGLE_FILES)[number];
export type DataFolder = (typeof DATA_FOLDERS)[number];
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
        ? `the files here are ${SINGLE_FILES.join('.yaml, ')}.yaml`
        : `did you mean ${near}.yaml?`;
    return { code: 'file-place', message: 'no file of this name belongs to the content folder', fix };
  }
  const collection = DATA_FOLDERS.find((one) => one === folder);
  if (collection !== undefined && steps.length === 2) return { kind: 'data', collection, id: stem };
  if (folder === 'tutorials' && steps.length === 3) {
    if (stem === 'category') return { kind: 'category', id: category };
    const fix = 'write a tutorial in an .mdx file; the one .yaml file here is category.yaml';
    return { code: 'file-place', message: 'a file of data stands among tutorials', fix };
  }
  const fix = SINGLE_FILES.some((one) => one === stem)
    ? `move it to the content folder itself: ${stem}.yaml`
    : 'write pages in .mdx files; data stand in departments/ and calendars/';
  return { code: 'file-place', message: `no file of data stands in ${folder}/`, fix };
}

function placeOfPage(steps: readonly string[], stem: string): Place | Finding {
  const [folder = '', category = ''] = steps;
  const collection = PAGE_FOLDERS.find((one) => one === folder);
  const [name = '', suffix, ...more] = stem.split('.');
  if (!isName(name) || more.length > 0) return badName(stem, 'mdx');
  const locale = suffix === undefined ? null : FORMAT_LOCALES.find((one) => one.toLowerCase() === suffix);
  if (locale === undefined) {
    const known = FORMAT_LOCALES.map((one) => one.toLowerCase());
    const message = `.${suffix ?? ''}.mdx names no language of the format`;
    return {
      code: 'unknown-language',
      message,
      fix: `write .${known.join('.mdx, .')}.mdx, or .mdx alone for the original`,
    };
  }
  if (collection === undefined || steps.length === 1) {
    const fix = `move it to one of ${PAGE_FOLDERS.join('/, ')}/`;
    return {
      code: 'file-place',
      message: `no page stands ${steps.length === 1 ? 'here' : `in ${folder}/`}`,
      fix,
    };
  }
  if (collection !== 'tutorials') return { kind: 'page', collection, id: name, locale };
  if (steps.length === 3) return { kind: 'page', collection, id: `${category}/${name}`, locale };
  const fix = `move it to the folder of its category, like tutorials/e-mail/${name}.mdx`;
  return { code: 'file-place', message: 'a tutorial stands in no category', fix };
}

/** A picture, `name.png`, or what a translation shows in its place, `name.es.png`. */
function placeOfPicture(steps: readonly string[], stem: string, extension: string): Place | Finding {
  const [name = '', suffix, ...more] = stem.split('.');
  const isOfLanguage = suffix === undefined || FORMAT_LOCALES.some((one) => one.toLowerCase() === suffix);
  if (!isName(name) || !isOfLanguage || more.length > 0) return badName(stem, extension);
  const isBesidePages = PAGE_FOLDERS.some((one) => one === steps[0]);
  if (steps.length === 1 || isBesidePages) return { kind: 'picture', extension };
  const fix = 'move it beside the page that shows it';
  return { code: 'file-place', message: `no picture stands in ${steps[0] ?? ''}/`, fix };
}

function badName(stem: string, extension: string): Finding {
  const near = stem
    .split('.')
    .map(nameOf)
    .filter((part) => part !== '')
    .join(extension === 'mdx' ? '.' : '-');
  const message = `the name ${JSON.stringify(`${stem}.${extension}`)} has other signs than lower-case letters, digits and hyphens`;
  return { code: 'file-name', message, fix: near === '' ? 'rename it' : `rename it ${near}.${extension}` };
}

const RENAMED: Readonly<Record<string, string>> = {
  yml: 'rename it .yaml',
  json: 'write it as .yaml',
  md: 'rename it .mdx',
  markdown: 'rename it .mdx',
  txt: 'rename it .mdx',
  svg: 'save it as .png',
  gif: 'save it as .png',
  bmp: 'save it as .png',
};

function badKind(file: string): Finding {
  if (file.startsWith('.')) {
    const message = 'this is a hidden file';
    return { code: 'file-kind', message, fix: 'remove it from the content folder' };
  }
  const extension = file.includes('.') ? file.slice(file.lastIndexOf('.') + 1).toLowerCase() : '';
  const fix = RENAMED[extension] ?? 'remove it from the content folder';
  const message = `this is none of the kinds of file that are read: .yaml, .mdx, ${PICTURES.map((one) => `.${one}`).join(', ')}`;
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
      ? `the folders are ${known.join('/, ')}/, and in tutorials/ one for each category`
      : `did you mean ${near}/?`;
  return { code: 'file-place', message: 'this is no folder of the format', fix };
}

function folderName(name: string): Finding {
  const message = `the name ${JSON.stringify(name)} has other signs than lower-case letters, digits and hyphens`;
  return { code: 'file-name', message, fix: `rename it ${nameOf(name) || 'with a name of that kind'}` };
}
