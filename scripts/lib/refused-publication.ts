import { type Said, say } from '../../src/i18n/problems/say.ts';
import { tell } from '../../src/i18n/problems/tell.ts';
import type { Output, Surroundings } from './command.ts';
import { callerLanguage } from './editor-language.ts';

/** What a command that publishes answers where it came to nothing: why, and that the site of before is still there. */
export function refusedPublication(
  found: readonly Said[],
  {
    options: { locale, content = 'content' },
    env,
    err,
  }: Pick<Surroundings, 'env' | 'err'> & {
    readonly options: { readonly locale: string | undefined; readonly content: string | undefined };
  },
): Output {
  const language = callerLanguage({ locale, env, contentDir: content });
  const faults = found.map((fault) => tell(fault, language));
  const rest = say('Nothing was published; what was published before is served as it was.');
  for (const line of [...faults, tell(rest, language)]) err(`${line}\n`);
  return { code: 1, json: { served: null, faults }, text: '' };
}
