import { PROBLEM_TEXTS, type ProblemLanguage } from './problem-texts.ts';
import type { Said } from './say.ts';

/** What was said, in a language: whole sentences as they are printed. */
export function tell({ text, values }: Said, language: ProblemLanguage): string {
  const template = language === 'en' ? text : PROBLEM_TEXTS[language][text];
  return template.replace(/\{([a-z]\w*)\}/gi, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? tell(value, language) : String(value);
  });
}
