import type { ProblemLanguage } from '../../src/i18n/problems/problem-texts.ts';
import { callerLanguage, type LanguageSources } from './editor-language.ts';

/**
 * In which language is somebody told that a command came to nothing? The arguments themselves may be what is wrong, so
 * that nobody has read them yet.
 */
export function languageOfArguments(args: readonly string[], env: LanguageSources['env']): ProblemLanguage {
  const contentDir = argumentOf('--content', args) ?? 'content';
  return callerLanguage({ locale: argumentOf('--locale', args), env, contentDir });
}

function argumentOf(option: string, args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  if (at < 0) return undefined;
  return args[at]?.startsWith(`${option}=`) ? args[at].slice(option.length + 1) : args[at + 1];
}
