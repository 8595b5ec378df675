import { say } from '../../src/i18n/problems/say.ts';
import { tell } from '../../src/i18n/problems/tell.ts';
import { callerLanguage, type LanguageSources } from './editor-language.ts';
import type { WrongUse } from './wrong-use.ts';

/** A wrong use as it is written to standard error: `check: --tz is "X", …`, and where the help is. */
export function toldWrongUse(
  { said }: WrongUse,
  name: string,
  args: readonly string[],
  env: LanguageSources['env'],
): string {
  // The arguments themselves may be what is wrong, so that nobody has read them yet.
  const language = callerLanguage({
    locale: argumentOf('--locale', args),
    env,
    contentDir: argumentOf('--content', args) ?? 'content',
  });
  const help = say('See: {command}', { command: `npm run ${name} -- --help` });
  return `${name}: ${tell(said, language)}\n${tell(help, language)}\n`;
}

function argumentOf(option: string, args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  if (at < 0) return undefined;
  return args[at]?.startsWith(`${option}=`) ? args[at].slice(option.length + 1) : args[at + 1];
}
