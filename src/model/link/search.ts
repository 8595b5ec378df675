import { say } from '../../i18n/problems/say.ts';
import { nearest } from '../../schemas/fields/nearest.ts';
import type { Locale, SearchSettings } from '../types.ts';
import type { Linking } from './linking.ts';

/** The search's synonyms and pinned answers; a pinned page must be one of `paths`. */
export function linkSearch({ contents, report }: Linking, paths: ReadonlySet<string>): SearchSettings {
  const entry = contents.search;
  if (entry === null) return { synonyms: {}, pinned: {} };
  const synonyms: Partial<Record<Locale, readonly (readonly string[])[]>> = {};
  for (const [locale, lists] of Object.entries(entry.data.synonyms ?? {})) {
    if (lists !== undefined) synonyms[locale as Locale] = lists;
  }
  const pinned: Partial<Record<Locale, Record<string, string>>> = {};
  for (const [locale, answers] of Object.entries(entry.data.pinned ?? {})) {
    const found: Record<string, string> = {};
    for (const [query, target] of Object.entries(answers ?? {})) {
      const path = pathOf(target);
      if (paths.has(path)) found[query] = path;
      else if (contents.broken.size === 0) {
        const near = nearest(path, paths);
        const fix =
          near === null
            ? say('write the path of a page, like tutorials/e-mail')
            : say('did you mean {near}?', { near });
        const message = say('is {target}, and there is no page {path}', {
          target: JSON.stringify(target),
          path,
        });
        report.atField(entry, ['pinned', locale, query], { code: 'dead-link', message, fix });
      }
    }
    pinned[locale as Locale] = found;
  }
  return { synonyms, pinned };
}

/** The site path that a short form says: `status` is `/status/`. */
export function pathOf(target: string): string {
  const bare = target.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}
