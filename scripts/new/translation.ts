import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findPage, type PageFile } from '../../src/authoring/find-page.ts';
import { newTranslation } from '../../src/authoring/kinds/new-translation.ts';
import { readPage } from '../../src/authoring/read-page.ts';
import { writeNew } from '../../src/authoring/write-content.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { oneOf, required, wished } from '../lib/answers.ts';
import type { Command, OptionTable } from '../lib/command.ts';
import { outcomeOutput, shown, WRITING_OPTIONS, type Writing, writingOf } from '../lib/writing.ts';
import { WrongUse } from '../lib/wrong-use.ts';

const OPTIONS = {
  title: { type: 'string', placeholder: 'TEXT', help: "in that language (the original's)" },
  summary: { type: 'string', placeholder: 'TEXT', help: "in that language (the original's)" },
  body: {
    type: 'string',
    placeholder: 'TEXT',
    help: "its text, in Markdown; - reads it from standard input (the original's, to be translated)",
  },
  ...WRITING_OPTIONS,
} satisfies OptionTable;

/** `npm run new -- translation`. */
export const newTranslationCommand: Command<typeof OPTIONS> = {
  name: 'new',
  summary:
    'Begin the translation of a page into the language of --locale: writes the file beside the original, with its texts to be translated, those of its updates, changes and marks included; checked before it is written.',
  positionals: 'translation ORIGINAL',
  options: OPTIONS,
  run: async (input) => {
    const { options, positionals, err, ask } = input;
    const [, named, ...more] = positionals;
    if (more.length > 0)
      throw new WrongUse(say('"{found}" is one argument too many', { found: more[0] ?? '' }));
    const writing = writingOf(options, input);
    const { contentDir, site, texts, language } = writing;
    const asking = { ask, texts };
    const page = pageOf(writing, await required(named, say('the original'), 'original', asking));
    const others = site.locales.filter((locale) => locale !== site.defaultLocale);
    if (others.length === 0)
      throw new WrongUse(say('the site has one language, {locale}', { locale: site.defaultLocale }));
    const wanted = options.locale === undefined ? undefined : writing.language;
    const locale = oneOf(await required(wanted, '--locale', 'language', asking, others), '--locale', others);
    const place = page.path.replace(/mdx$/, `${locale.toLowerCase()}.mdx`);
    if (existsSync(join(contentDir, place)))
      throw new WrongUse(say('{file} is there already', { file: shown(writing, place) }));
    const original = readPage(contentDir, page, language);
    if ('problems' in original) {
      const refused = { kind: 'refused', problems: original.problems } as const;
      return outcomeOutput(writing, refused, { ...TOLD, id: page.id, page: '', hints: [] }, err);
    }
    const isGuided = options.title === undefined && ask !== undefined;
    const file = newTranslation(original, {
      locale,
      title: isGuided ? await wished(undefined, 'title', asking) : options.title,
      summary: isGuided ? await wished(options.summary, 'summary', asking) : options.summary,
      body: options.body === '-' ? ((await input.stdin?.()) ?? '') : options.body,
    });
    const outcome = await writeNew(writing, file, { subject: `Translate ${page.id} into ${locale}` });
    if (outcome.kind === 'taken')
      throw new WrongUse(say('{file} is there already', { file: shown(writing, outcome.file) }));
    const hints = options.body === undefined ? [texts.toTranslate] : [];
    return outcomeOutput(writing, outcome, { ...TOLD, id: file.id, page: file.page, hints }, err);
  },
};

const TOLD = { kind: 'translation', verb: 'wrote' } as const;

/** The page that a name means. @throws WrongUse where it means none, or several. */
function pageOf({ contentDir }: Writing, name: string): PageFile {
  const found = findPage(contentDir, name);
  if ('path' in found) return found;
  const which = found.map(({ path }) => path).slice(0, 8);
  throw new WrongUse(
    which.length === 0
      ? say('no page is called "{name}"; write its path, like tutorials/e-mail/outlook', { name })
      : say('"{name}" could be {list}', { name, list: which.join(', ') }),
  );
}
