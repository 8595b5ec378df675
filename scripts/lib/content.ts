import { stat } from 'node:fs/promises';
import type { Problem } from '../../src/model/problem.ts';
import type { Locale, Site } from '../../src/model/types.ts';
import type { Output } from './command.ts';
import { WrongUse } from './wrong-use.ts';

/** What loading a content folder gives; `site` is null where there is an error. */
export interface LoadedContent {
  readonly site: Site | null;
  readonly problems: readonly Problem[];
}

/** How content is loaded; a test passes its own. */
export type Loader = (folder: string) => Promise<LoadedContent>;

/** Loads the folder that `--content` names, `content` without it. @throws WrongUse when there is no such folder. */
export async function loadContent(folder = 'content', load: Loader = loadFolder): Promise<LoadedContent> {
  if (load === loadFolder && !(await isFolder(folder)))
    throw new WrongUse(`--content: no folder "${folder}"`);
  return load(folder);
}

/** Which of the site's languages does `--locale` name? Its first without it. @throws WrongUse for another. */
export function localeFrom(site: Site, name: string | undefined): Locale {
  if (name === undefined) return site.settings.defaultLocale;
  const { locales } = site.settings;
  const locale = locales.find((known) => known.toLowerCase() === name.toLowerCase());
  if (!locale) throw new WrongUse(`--locale is "${name}"; the site has ${locales.join(', ')}`);
  return locale;
}

/** What a command answers where the content has errors and there is no site to answer from. */
export function refusedContent(problems: readonly Problem[], err: (text: string) => void): Output {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) err(`${problemLine(problem)}\n`);
  err(`The content has ${errors.length} error${errors.length === 1 ? '' : 's'}; see: npm run check\n`);
  return { code: 1, json: { problems }, text: '' };
}

/** How is a problem told in one line? `departments/billing.yaml:7:12 what is wrong; what to type instead`. */
export function problemLine({ file, line, column, message, fix }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return `${place}${line === null ? ':' : ''} ${message}${fix ? `; ${fix}` : ''}`;
}

// Loaded when it is needed: --help and wrong use should not wait for the schemas.
const loadFolder: Loader = async (folder) => {
  const { loadSite } = await import('../../src/model/load-site.ts');
  return loadSite(folder);
};

/** Whether a folder stands at a path. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
