import { feedTextsOf } from '../../src/i18n/feed-texts.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { Locale } from '../../src/model/types.ts';

/** A text with the path of its key. */
export type Entry = readonly [path: string, text: string];

export const LOCALES: readonly Locale[] = ['pt-BR', 'pt-PT', 'es', 'en'];

/** Every text below a tree of texts. */
export function entriesOf(tree: object, path = ''): readonly Entry[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): readonly Entry[] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value]] : entriesOf(value as object, here);
  });
}

/** Every text of a language: the interface's, and under `feeds` those that only feeds say. */
export function textsOf(locale: Locale): readonly Entry[] {
  return [...entriesOf(messagesOf(locale)), ...entriesOf(feedTextsOf(locale), 'feeds')];
}

/** The named places of a text, in alphabetical order: `até {time}` has `{time}`. */
export function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

/** The texts in which one of some words stands by itself, in whatever case. */
export function textsWith(locale: Locale, words: readonly string[]): readonly string[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}-])(${words.join('|')})(?![\p{L}-])`, 'iu');
  return textsOf(locale).flatMap(([path, text]) => (pattern.test(text) ? [`${path}: ${text}`] : []));
}
