import { es } from './es.ts';
import { ptBR } from './pt-br.ts';
import { ptPT } from './pt-pt.ts';

/** A text of a problem, by its English words. */
export type ProblemText = keyof typeof ptBR;

/** A language in which problems are told. English is what the texts are known by. */
export type ProblemLanguage = 'pt-BR' | 'pt-PT' | 'es' | 'en';

/** Every text in each language but English; the compiler sees to it that none is missing. */
export const PROBLEM_TEXTS: Readonly<
  Record<Exclude<ProblemLanguage, 'en'>, Readonly<Record<ProblemText, string>>>
> = { 'pt-BR': ptBR, 'pt-PT': ptPT, es };
