import { stat } from 'node:fs/promises';
import type { ProblemLanguage } from '../../src/i18n/problems/problem-texts.ts';
import { say } from '../../src/i18n/problems/say.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Locale, Settings, Site } from '../../src/model/types.ts';
import type { Output } from './command.ts';
import { WrongUse } from './wrong-use.ts';

/** What loading a content folder gives; `site` is null where there is an error. */
export interface LoadedContent {
  readonly site: Site | null;
  readonly problems: readonly Problem[];
}

/** How content is loaded; a test passes its own. */
export type Loader = (folder: string, language: ProblemLanguage) => Promise<LoadedContent>;

/** What a command's input says of its content and of whoever reads its problems. */
interface ContentInput {
  readonly options: { readonly content?: string | undefined; readonly locale?: string | undefined };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Loads the folder that `--content` names, `content` without it. @throws WrongUse when there is no such folder. */
export async function loadContent(input: ContentInput, load: Loader = loadFolder): Promise<LoadedContent> {
  const folder = input.options.content ?? 'content';
  if (load === loadFolder && !(await isFolder(folder))) throw noFolder(folder);
  return load(folder, await languageOf(input));
}

async function languageOf({ options: { locale, content = 'content' }, env }: ContentInput) {
  const { callerLanguage } = await import('./editor-language.ts');
  return callerLanguage({ locale, env, contentDir: content });
}

/** What is said of a `--content` that names no folder. */
export const noFolder = (folder: string): WrongUse =>
  new WrongUse(say('--content: no folder "{folder}"', { folder }));

/** Which of the site's languages does `--locale` name? Its first without it. @throws WrongUse for another. */
export function localeFrom(
  { locales, defaultLocale }: Pick<Settings, 'locales' | 'defaultLocale'>,
  name: string | undefined,
): Locale {
  if (name === undefined) return defaultLocale;
  const locale = locales.find((known) => known.toLowerCase() === name.toLowerCase());
  if (!locale)
    throw new WrongUse(say('--locale is "{name}"; the site has {list}', { name, list: locales.join(', ') }));
  return locale;
}

/** What a command answers where the content has errors and there is no site to answer from. */
export async function refusedContent(
  problems: readonly Problem[],
  input: ContentInput & { readonly err: (text: string) => void },
): Promise<Output> {
  const { tell } = await import('../../src/i18n/problems/tell.ts');
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) input.err(`${problemLine(problem)}\n`);
  const told =
    errors.length === 1
      ? say('The content has 1 error; see: npm run check')
      : say('The content has {errors} errors; see: npm run check', { errors: errors.length });
  input.err(`${tell(told, await languageOf(input))}\n`);
  return { code: 1, json: { problems }, text: '' };
}

/** How is a problem told in one line? `departments/billing.yaml:7:12 what is wrong; what to type instead`. */
export function problemLine({ file, line, column, message, fix }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return `${place}${line === null ? ':' : ''} ${message}${fix ? `; ${fix}` : ''}`;
}

// Loaded when it is needed: --help and wrong use should not wait for the schemas.
const loadFolder: Loader = async (folder, language) => {
  const { loadSite } = await import('../../src/model/load-site.ts');
  return loadSite(folder, { language });
};

/** Whether a folder stands at a path. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
