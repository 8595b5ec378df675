import { type Said, say } from '../../i18n/problems/say.ts';
import type { Locatable } from '../report.ts';
import type { Linking } from './linking.ts';
import type { LinkTargets } from './prose-links.ts';

/** Folders of the site that the project fills by itself. */
const RESERVED = ['/api/', '/admin/', '/calendar/', '/embed/', '/pagefind/', '/_'];
/** Files at its root, and the names under which hosts serve a folder's page. */
const FILES = /^\/(?:404\.html|robots\.txt|sitemap[\w-]*\.xml|favicon\.\w+)$|\/index\.html?$/;

/** Reports aliases that stand where a page is, where the project puts files of its own, or twice. */
export function checkAliases({ contents, report, site }: Linking, { paths, files }: LinkTargets): void {
  const taken = new Map<string, Locatable>();
  const pages = [
    ...contents.notices,
    ...contents.policies,
    ...contents.incidents,
    ...contents.maintenance,
    ...contents.tutorials,
  ];
  for (const { original: entry } of pages) {
    entry.data.aliases?.forEach((alias, index) => {
      const refuse = (message: Said, fix: Said) =>
        report.atField(entry, ['aliases', index], {
          code: 'alias-taken',
          message: say('is {alias}, {message}', { alias, message }),
          fix,
        });
      const own = withoutLanguage(alias, site.locales);
      // /old/ redirects in every language, so that /es/old/ is taken with it.
      const before = taken.get(own);
      if (paths.has(own))
        refuse(say('where a page stands'), say('remove it, or give the page of that address another name'));
      else if (files.has(own) || FILES.test(own) || RESERVED.some((folder) => own.startsWith(folder)))
        refuse(say('which the site itself fills'), say('remove it'));
      else if (before !== undefined) {
        const { file } = before;
        const message =
          own === alias
            ? say('an alias of {file} already', { file })
            : say('an alias of {file} already, in every language', { file });
        refuse(message, say('leave it to one page'));
      }
      taken.set(own, before ?? entry);
    });
  }
}

/** `/es/old/` without its language, `/old/`. */
function withoutLanguage(path: string, locales: readonly string[]): string {
  const [, first = '', ...rest] = path.split('/');
  return locales.some((locale) => locale.toLowerCase() === first) ? `/${rest.join('/')}` : path;
}
