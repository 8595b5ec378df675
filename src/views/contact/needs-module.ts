import type { Context } from '../context.ts';
import { scriptModule } from '../script-module.ts';
import { synonymsOf } from '../search/synonyms.ts';
import { idleWords } from './idle-words.ts';
import { needsOf } from './overview.ts';

/** The script that suggests needs, with every need of the site; `code` is the bundled src/client/needs.ts. */
export function needsModule(context: Context, code: string): string {
  const { t, locale } = context;
  const needs = needsOf(context).map(({ href, title, keywords, note }) => ({
    href,
    title: title.text,
    ...(title.lang !== null && { lang: title.lang }),
    keywords,
    note: note.text,
    ...(note.lang !== null && { noteLang: note.lang }),
  }));
  const island = {
    needs,
    idle: idleWords(locale),
    synonyms: synonymsOf(context),
    texts: { ...t.contact.suggestions, none: t.contact.filterNone },
  };
  return scriptModule('Needs', island, code);
}
