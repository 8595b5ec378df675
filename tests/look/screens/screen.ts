import type { Locale } from '../../../src/model/types.ts';

/** What stands on a screen, by language: pt-BR, and the others where the screen is drawn in them; pt-PT falls back to pt-BR. */
export type Say = (ptBr: string, es?: string, en?: string, ptPt?: string) => string;

/** One drawn screen: the picture `content/tutorials/<file>.png`, and `.es.png` and so on for its further languages. */
export interface Screen {
  readonly file: string;
  /** The further languages, those in which an article shows it. */
  readonly locales: readonly Exclude<Locale, 'pt-BR'>[];
  /** In CSS pixels; drawn at twice that. 600 unless written. */
  readonly width?: number;
  readonly draw: (say: Say) => string;
}

/** The words of one language. @throws where a screen is drawn in a language that a text does not have. */
export function sayIn(locale: Locale, file: string): Say {
  return (ptBr, es, en, ptPt) => {
    const text = { 'pt-BR': ptBr, es, en, 'pt-PT': ptPt ?? ptBr }[locale];
    if (text === undefined) throw new Error(`${file} has no ${locale} for "${ptBr}"`);
    return text;
  };
}
