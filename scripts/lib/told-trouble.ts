import { tell } from '../../src/i18n/problems/tell.ts';
import { troubleOf } from '../../src/publish/deploy/trouble.ts';
import type { LanguageSources } from './editor-language.ts';
import { languageOfArguments } from './language-of-arguments.ts';

/** Why a command came to nothing, as it is written to standard error: `new: The disk is full (…).`; null for a fault of the program. */
export function toldTrouble(
  error: unknown,
  name: string,
  args: readonly string[],
  env: LanguageSources['env'],
): string | null {
  const trouble = troubleOf(error);
  return trouble && `${name}: ${tell(trouble, languageOfArguments(args, env))}\n`;
}
