import { type Said, say } from '../../i18n/problems/say.ts';
import type { Prose } from '../../markdown/types.ts';
import { nearest } from '../../schemas/fields/nearest.ts';
import type { Locale, Page } from '../types.ts';
import type { Linking } from './linking.ts';

/** What links in prose can lead to. */
export interface LinkTargets {
  /** Paths of pages in the default language. */
  readonly paths: ReadonlySet<string>;
  /** Addresses of feeds, calendars and the like. */
  readonly files: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  /** The pages of prose, by path. */
  readonly pages: ReadonlyMap<string, Page>;
  /** The files of articles that are not published yet, by the path that they will have. */
  readonly drafts: ReadonlyMap<string, string>;
}

/** Reports the links of a body, in the language of `locale`, to pages and sections that are not there. */
export function checkProseLinks(
  file: string,
  prose: Prose,
  locale: Locale,
  targets: LinkTargets,
  linking: Linking,
): void {
  const { contents, report, site } = linking;
  for (const { href, line } of prose.links) {
    const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
    const at = { line, column: null };
    if (targets.files.has(path)) continue;
    if (!targets.paths.has(path)) {
      const draft = targets.drafts.get(path);
      if (draft !== undefined) {
        const message = say('the link leads to {path}, a draft, which is not published', { path });
        const fix = say('take draft: true out of {draft}, or remove the link', { draft });
        report.atPoint(file, at, { code: 'link-to-draft', message, fix });
        continue;
      }
      if (isBroken(path, contents.broken)) continue;
      report.atPoint(file, at, {
        code: 'dead-link',
        message: say('there is no page {path}', { path }),
        fix: fixFor(path, targets, linking),
      });
      continue;
    }
    const page = targets.pages.get(path);
    if (page === undefined || anchor === undefined || anchor === '') continue;
    const shown = page.texts[locale] ?? page.texts[site.defaultLocale];
    const slugs = shown?.body.headings.map(({ slug }) => slug) ?? [];
    if (slugs.includes(anchor.normalize('NFC'))) continue;
    const message = say('{file} has no section #{anchor}', { file: shown?.file ?? path, anchor });
    const fix =
      slugs.length === 0
        ? say('write {path} alone', { path })
        : say('write one of {list}', { list: slugs.map((slug) => `#${slug}`).join(', ') });
    report.atPoint(file, at, { code: 'dead-anchor', message, fix });
  }
}

function fixFor(path: string, { paths, aliases }: LinkTargets, { site }: Linking): Said {
  const [, first = '', ...rest] = path.split('/');
  if (site.locales.some((locale) => locale.toLowerCase() === first) && paths.has(`/${rest.join('/')}`)) {
    return say('write {path}: the language is added', { path: `/${rest.join('/')}` });
  }
  if (paths.has(`${path}/`)) return say('write {replace}', { replace: `${path}/` });
  if (aliases.has(path)) return say('it is an alias: write the address to which it leads');
  const near = nearest(path, paths);
  return near === null
    ? say('write the path of a page of the site, or remove the link')
    : say('did you mean {near}?', { near });
}

/** Whether what stands at a path is there, but could not be read. */
function isBroken(path: string, broken: ReadonlySet<string>): boolean {
  if (broken.size === 0) return false;
  const [, folder = '', ...rest] = path.split('/');
  const id = rest.filter((step) => step !== '').join('/');
  const collections: Record<string, readonly string[]> = {
    contact: ['requests', 'departments'],
    hours: ['departments'],
    status: ['components', 'incidents', 'maintenance'],
    tutorials: ['tutorials', 'categories'],
  };
  return (collections[folder] ?? [folder]).some((collection) =>
    [...broken].some(
      (key) =>
        key === collection ||
        key === `${collection}/${id}` ||
        (id === '' && key.startsWith(`${collection}/`)) ||
        (collection === 'categories' && key === `categories/${rest[0] ?? ''}`),
    ),
  );
}
