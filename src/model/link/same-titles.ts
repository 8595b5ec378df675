import { folded } from '../../domain/search/folded.ts';
import { say } from '../../i18n/problems/say.ts';
import type { Locatable } from '../report.ts';
import type { Linking } from './linking.ts';

/** Reports articles of one category that have one title in a language: in a list nobody can tell them apart. */
export function refuseSameTitles({ contents, report, site }: Linking): void {
  const first = new Map<string, Locatable>();
  for (const { id, original, translations } of contents.tutorials) {
    const category = id.slice(0, id.indexOf('/'));
    for (const { locale, page } of [{ locale: site.defaultLocale, page: original }, ...translations]) {
      const key = [category, locale, folded(page.data.title).replace(/\s+/g, ' ')].join('/');
      const before = first.get(key);
      first.set(key, before ?? page);
      if (before === undefined) continue;
      const message = say('is {title}, as in {file} of the same category', {
        title: JSON.stringify(page.data.title),
        file: before.file,
      });
      const fix = say('say in the title what sets this one apart, or make one article of both');
      report.atField(page, ['title'], { code: 'title-twice', message, fix });
    }
  }
}
