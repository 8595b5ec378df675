import { say } from '../../src/i18n/problems/say.ts';
import { tell } from '../../src/i18n/problems/tell.ts';
import type { LanguageSources } from './editor-language.ts';
import { languageOfArguments } from './language-of-arguments.ts';
import type { WrongUse } from './wrong-use.ts';

/** A wrong use as it is written to standard error: `check: --tz is "X", …`, and where the help is. */
export function toldWrongUse(
  { said }: WrongUse,
  name: string,
  args: readonly string[],
  env: LanguageSources['env'],
): string {
  const language = languageOfArguments(args, env);
  const help = say('See: {command}', { command: `npm run ${name} -- --help` });
  return `${name}: ${tell(said, language)}\n${tell(help, language)}\n`;
}
