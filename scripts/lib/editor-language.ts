import { siteFacts } from '../../src/authoring/site-facts.ts';
import type { ProblemLanguage } from '../../src/i18n/problems/problem-texts.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { WrongUse } from './wrong-use.ts';

const TOLD: Readonly<Record<ProblemLanguage, true>> = { 'pt-BR': true, 'pt-PT': true, es: true, en: true };
const LANGUAGES = Object.keys(TOLD) as readonly ProblemLanguage[];

/** What tells in which language its user wants to read a command. */
export interface LanguageSources {
  /** `--locale`, which may name a language that the site does not publish. */
  readonly locale: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly contentDir: string;
}

/**
 * In which language are problems told? That of `--locale`, else of the environment, else the site's first; English
 * where the site names none.
 *
 * @throws WrongUse for a `--locale` that is none of the four.
 */
export function editorLanguage({ locale, env, contentDir }: LanguageSources): ProblemLanguage {
  if (locale === undefined) return languageOfEnvironment(env) ?? siteFacts(contentDir).defaultLocale;
  const language = LANGUAGES.find((known) => known.toLowerCase() === locale.toLowerCase());
  if (language === undefined)
    throw new WrongUse(
      say('{name} is "{found}"; write one of {list}', {
        name: '--locale',
        found: locale,
        list: LANGUAGES.join(', '),
      }),
    );
  return language;
}

/** The same, a `--locale` that is none of the four passed over: somebody else says what is wrong with it. */
export function callerLanguage({ locale, ...sources }: LanguageSources): ProblemLanguage {
  const isKnown = LANGUAGES.some((known) => known.toLowerCase() === locale?.toLowerCase());
  return editorLanguage({ ...sources, locale: isKnown ? locale : undefined });
}

/**
 * Which language does an environment ask for? By `LC_ALL`, else `LC_MESSAGES`, else `LANG`: `pt_BR.UTF-8`. Portuguese
 * of other countries than Brazil is Portugal's. Null for `C`, and for languages in which nothing is told.
 */
export function languageOfEnvironment(env: LanguageSources['env']): ProblemLanguage | null {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const [, language, country] =
    /^([a-z]{2})(?:[_-]([A-Za-z]{2}))?(?:[.@]|$)/.exec(LC_ALL || LC_MESSAGES || LANG || '') ?? [];
  if (language === 'pt') return (country ?? 'BR').toUpperCase() === 'BR' ? 'pt-BR' : 'pt-PT';
  return LANGUAGES.find((known) => known === language) ?? null;
}
