import { withValues } from './in-english.ts';
import { PROBLEM_TEXTS, type ProblemLanguage } from './problem-texts.ts';
import type { Said } from './say.ts';

/** What was said, in a language: whole sentences as they are printed. */
export function tell(said: Said, language: ProblemLanguage): string {
  const template = language === 'en' ? said.text : PROBLEM_TEXTS[language][said.text];
  return withValues(template, said.values, (inner) => tell(inner, language));
}
