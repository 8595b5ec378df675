import type { Locale } from '../model/types.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ptBR } from './pt-br.ts';
import { ptPT } from './pt-pt.ts';

/** Every text of the interface, the same keys in each language: a key that is missing does not compile. */
export type Messages = typeof ptBR;

const all: Readonly<Record<Locale, Messages>> = { 'pt-BR': ptBR, 'pt-PT': ptPT, es, en };

/** The interface's texts in a language. */
export function messagesOf(locale: Locale): Messages {
  return all[locale];
}
