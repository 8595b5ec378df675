import { resolve } from 'node:path';
import { publishedAt } from '../src/domain/notices/published.ts';
import { formatInstant } from '../src/domain/time/instant.ts';
import { say } from '../src/i18n/problems/say.ts';
import { publish } from '../src/publish/publish.ts';
import { isReplaceable } from '../src/publish/switch-output.ts';
import { instantFrom } from './lib/at.ts';
import { AT_OPTIONS } from './lib/at-options.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { loadContent, problemLine, refusedContent } from './lib/content.ts';
import { isMain } from './lib/is-main.ts';
import { withBase } from './lib/with-base.ts';
import { WrongUse } from './lib/wrong-use.ts';

const OPTIONS = {
  out: { type: 'string', placeholder: 'DIR', help: 'where the site is written (dist)' },
  base: {
    type: 'string',
    placeholder: 'PATH',
    help: 'the path under which it is served, in place of that of `url`',
  },
  ...AT_OPTIONS,
} satisfies OptionTable;

/** `npm run build`: checks the content, renders the site aside, and switches when it is whole. */
export const command: Command<typeof OPTIONS> = {
  name: 'build',
  summary: 'Check the content, build the site and its search index, and put them in place of the last build.',
  options: OPTIONS,
  run: async (input) => {
    const { options, env, clock, err } = input;
    const at = instantFrom({ at: options.at, tz: options.tz, env, clock });
    const out = resolve(options.out ?? 'dist');
    if (!(await isReplaceable(out))) {
      throw new WrongUse(
        say('--out is "{out}", a folder that no build made; name another or empty it', { out }),
      );
    }
    const contentDir = resolve(options.content ?? 'content');
    const { site, problems } = await loadContent(input);
    if (site === null) return refusedContent(problems, input);
    for (const problem of problems) err(`${problemLine(problem)}\n`);
    const placed = publishedAt(withBase(site, options.base), at);
    const { url, base } = placed.settings;
    const root = resolve(import.meta.dirname, '..');
    const done = await publish(placed, { root, contentDir, url, base, at: formatInstant(at) }, out);
    const text = `${done.pages} pages, ${(done.bytes / 1e6).toFixed(1)} MB, as of ${done.at}, in ${done.out}\n`;
    return { code: 0, json: { ...done, problems }, text };
  },
};

if (isMain(import.meta)) await main(command);
