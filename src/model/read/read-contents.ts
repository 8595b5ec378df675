import { type Reader, type Readers, readersFor } from '../../schemas/schemas.ts';
import { newReport, type Report } from '../report.ts';
import type { Contents } from './contents.ts';
import { type Entry, type FileName, readSoundPart } from './entry.ts';
import type { WrittenPage } from './page.ts';
import type { SingleFile } from './place-of.ts';
import { readPages } from './read-pages.ts';
import { readPictures } from './read-pictures.ts';
import { isSafe, readText } from './read-text.ts';
import { readSharedCalendars } from './shared-calendars.ts';
import { contextOfData } from './site-context.ts';
import { type ContentFile, walkContent } from './walk-content.ts';
import { readYaml } from './yaml-data.ts';

/** Reads a content folder that exists. What is wrong with a file by itself is reported; it is `broken`, and there as far as it is sound. */
export function readContents(root: string, report: Report, drafts?: ReadonlyMap<string, string>): Contents {
  const files = walkContent(root, report, drafts);
  const broken = new Set<string>();
  const context = contextOfData(siteData(files));
  const readers = readersFor(context);

  function entryOf<T>(name: FileName, key: string, file: ContentFile, reader: Reader<T>): Entry<T> | null {
    const text = readText(file, report);
    const isSound = text !== null && isSafe(text, file.path, report);
    const entry = isSound ? readSoundPart(name, text, reader, report) : null;
    if (entry?.faults !== null) broken.add(key);
    return entry;
  }

  function single<C extends SingleFile>(collection: C) {
    const file = files.find(({ place }) => place.kind === 'single' && place.collection === collection);
    if (file === undefined) return null;
    const name = { id: collection, file: file.path };
    return entryOf(name, collection, file, readers[collection] as Reader<DataOf<C>>);
  }

  function folder<C extends 'departments' | 'calendars' | 'categories'>(collection: C) {
    return files.flatMap((file): Entry<DataOf<C>>[] => {
      const { place } = file;
      const isOfIt =
        (place.kind === 'data' && place.collection === collection) ||
        (place.kind === 'category' && collection === 'categories');
      if (!isOfIt) return [];
      const name = { id: place.id, file: file.path };
      const entry = entryOf(
        name,
        `${collection}/${place.id}`,
        file,
        readers[collection] as Reader<DataOf<C>>,
      );
      return entry === null ? [] : [entry];
    });
  }

  const pages = { files, context, readers, report, broken };
  return {
    context,
    site: single('site'),
    requests: single('requests'),
    'ticket-states': single('ticket-states'),
    components: single('components'),
    search: single('search'),
    urls: single('urls'),
    departments: folder('departments'),
    calendars: [...readSharedCalendars(context, report), ...folder('calendars')],
    categories: folder('categories'),
    notices: readPages('notices', readers.notices, readers.translation, pages),
    policies: readPages('policies', readers.policies, readers.policyTranslation, pages),
    incidents: readPages('incidents', readers.incidents, readers.statusTranslation, pages).map(withOwnId),
    maintenance: readPages('maintenance', readers.maintenance, readers.statusTranslation, pages).map(
      withOwnId,
    ),
    tutorials: readPages('tutorials', readers.tutorials, readers.translation, pages),
    pictures: readPictures(files, report),
    broken,
  };
}

/** A page under the id that it writes of itself, else its file's name. */
function withOwnId<T extends { readonly id?: string | undefined }>(page: WrittenPage<T>): WrittenPage<T> {
  return { ...page, id: page.original.data.id ?? page.id };
}

type DataOf<C extends keyof Readers> = Readers[C] extends Reader<infer T> ? T : never;

/** The data of site.yaml before they are checked: its languages and zone bear on how all files are read. */
function siteData(files: readonly ContentFile[]): unknown {
  const file = files.find(({ path }) => path === 'site.yaml');
  const silent = newReport();
  const text = file === undefined ? null : readText(file, silent);
  if (text === null || !isSafe(text, 'site.yaml', silent)) return null;
  return readYaml(text, 1, () => {}).data;
}
