import type { Contents } from './contents.ts';
import type { Entry } from './entry.ts';
import type { WrittenPage } from './page.ts';

/** Content without the files that have faults, and without the translations that have. */
export function soundContents(contents: Contents): Contents {
  return {
    ...contents,
    site: soundOne(contents.site),
    requests: soundOne(contents.requests),
    'ticket-states': soundOne(contents['ticket-states']),
    components: soundOne(contents.components),
    search: soundOne(contents.search),
    urls: soundOne(contents.urls),
    departments: contents.departments.filter(isSound),
    calendars: contents.calendars.filter(isSound),
    categories: contents.categories.filter(isSound),
    notices: soundPages(contents.notices),
    policies: soundPages(contents.policies),
    incidents: soundPages(contents.incidents),
    maintenance: soundPages(contents.maintenance),
    tutorials: soundPages(contents.tutorials),
  };
}

function soundOne<T>(entry: Entry<T> | null): Entry<T> | null {
  return entry !== null && isSound(entry) ? entry : null;
}

function soundPages<T>(pages: readonly WrittenPage<T>[]): readonly WrittenPage<T>[] {
  const isWhole = ({ translations }: WrittenPage<T>) => translations.every(({ page }) => isSound(page));
  return pages
    .filter(({ original }) => isSound(original))
    .map((page) =>
      isWhole(page) ? page : { ...page, translations: page.translations.filter((one) => isSound(one.page)) },
    );
}

function isSound({ faults }: Entry<unknown>): boolean {
  return faults === null;
}
