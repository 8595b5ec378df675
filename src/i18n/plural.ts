import type { Locale } from '../model/types.ts';
import { fill } from './fill.ts';

/** A message in the plural forms that the languages of the interface have; `{n}` is the number. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

const rules = new Map<Locale, Intl.PluralRules>();

/** The form of a message that fits `n`: `plural('pt-BR', 1, { one: '{n} dia', other: '{n} dias' })` is `1 dia`. */
export function plural(locale: Locale, n: number, forms: Plural): string {
  let rule = rules.get(locale);
  if (rule === undefined) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return fill(rule.select(n) === 'one' ? forms.one : forms.other, { n });
}
