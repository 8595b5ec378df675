import type { Locale } from '../model/types.ts';
import { en } from './editor/en.ts';
import { es } from './editor/es.ts';
import { ptBR } from './editor/pt-br.ts';
import { ptPT } from './editor/pt-pt.ts';

/** What the commands that write content say to the person at the terminal, and the words that they write for him. */
export interface EditorTexts {
  /** Written into a file where nothing else was said. */
  readonly written: {
    readonly lookingIntoIt: string;
    readonly firstStep: string;
  };
  readonly ask: {
    readonly title: string;
    /** Of a department. */
    readonly name: string;
    readonly component: string;
    readonly department: string;
    readonly channels: string;
    readonly group: string;
    /** Where there is no group yet. */
    readonly newGroup: string;
    readonly summary: string;
    readonly impact: string;
    readonly category: string;
    readonly body: string;
    readonly from: string;
    readonly until: string;
    readonly incident: string;
    /** The page that is translated, and into what. */
    readonly original: string;
    readonly language: string;
    readonly update: string;
    /** Follows a question that has no empty answer. */
    readonly again: string;
  };
  readonly wrote: string;
  readonly updated: string;
  /** The same key a second time. */
  readonly knownKey: string;
  readonly committed: string;
  readonly notCommitted: string;
  readonly notWritten: string;
  /** Errors elsewhere keep the site from being published. */
  readonly unsound: string;
  readonly isDraft: string;
  readonly toTranslate: string;
  readonly standsAt: string;
  readonly nextUpdate: string;
  readonly toResolve: string;
  readonly noneOpen: string;
  readonly began: string;
  readonly last: string;
  readonly promised: string;
  readonly overdue: string;
  readonly imported: string;
  readonly leftAlone: string;
  readonly notCarried: string;
  /** On the pages of the development server. */
  readonly dev: {
    readonly title: string;
    readonly errors: string;
    readonly warnings: string;
    readonly mend: string;
  };
}

const all: Readonly<Record<Locale, EditorTexts>> = { 'pt-BR': ptBR, 'pt-PT': ptPT, es, en };

/** The texts of the commands that write content in a language. */
export function editorTextsOf(locale: Locale): EditorTexts {
  return all[locale];
}
