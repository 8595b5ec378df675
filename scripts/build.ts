import { resolve } from 'node:path';
import { say } from '../src/i18n/problems/say.ts';
import { tell } from '../src/i18n/problems/tell.ts';
import { troubleOf } from '../src/publish/deploy/trouble.ts';
import { publish } from '../src/publish/publish.ts';
import { isReplaceable } from '../src/publish/switch-output.ts';
import { type Command, type Input, main, type OptionTable, type Output } from './lib/command.ts';
import { keepCompiledOfBuilds } from './lib/compile-cache.ts';
import { refusedContent } from './lib/content.ts';
import { EDITION_OPTIONS, loadEdition } from './lib/edition.ts';
import { callerLanguage } from './lib/editor-language.ts';
import { isMain } from './lib/is-main.ts';
import { refusedPublication } from './lib/refused-publication.ts';
import { WrongUse } from './lib/wrong-use.ts';

const OPTIONS = {
  out: { type: 'string', placeholder: 'DIR', help: 'where the site is written (dist)' },
  ...EDITION_OPTIONS,
} satisfies OptionTable;

/** `npm run build`: checks the content, renders the site aside, and switches when it is whole. */
export const command: Command<typeof OPTIONS> = {
  name: 'build',
  summary: 'Check the content, build the site and its search index, and put them in place of the last build.',
  options: OPTIONS,
  run: async (input) => {
    try {
      return await built(resolve(input.options.out ?? 'dist'), input);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      return refusedPublication([trouble], input);
    }
  },
};

async function built(out: string, input: Input<typeof OPTIONS>): Promise<Output> {
  if (!(await isReplaceable(out))) {
    throw new WrongUse(
      say('--out is "{out}", a folder that no build made; name another or empty it', { out }),
    );
  }
  const { loaded, problems } = await loadEdition(input);
  if (loaded === null) return refusedContent(problems, input);
  const done = await publish(loaded.site, loaded.edition, out);
  const { pages, at } = done;
  const size = (done.bytes / 1e6).toFixed(1);
  const { locale, content = 'content' } = input.options;
  const language = callerLanguage({ locale, env: input.env, contentDir: content });
  const text = `${tell(say('{pages} pages, {size} MB, as of {at}, in {out}', { pages, size, at, out: done.out }), language)}\n`;
  return { code: 0, json: { ...done, problems }, text };
}

if (isMain(import.meta)) {
  keepCompiledOfBuilds();
  await main(command);
}
