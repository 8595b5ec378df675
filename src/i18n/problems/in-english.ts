import type { Said, SaidValue } from './say.ts';

/** What was said, in the language in which it is written in the source. */
export function inEnglish({ text, values }: Said): string {
  return withValues(text, values, inEnglish);
}

/** A text with values in the named places that have one; what is itself said is told by `tell`. */
export function withValues(
  template: string,
  values: Readonly<Record<string, SaidValue>>,
  tell: (said: Said) => string,
): string {
  return template.replace(/\{([a-z]\w*)\}/gi, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? tell(value) : String(value);
  });
}
