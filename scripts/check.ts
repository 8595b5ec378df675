import type { Instant } from '../src/domain/time/types.ts';
import { lastingPaths } from '../src/model/paths.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Site } from '../src/model/types.ts';
import { annotations } from './lib/annotations.ts';
import { AT_OPTIONS, instantFrom } from './lib/at.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { editorLanguage } from './lib/editor-language.ts';
import { isMain } from './lib/is-main.ts';
import { problemReport } from './lib/problem-report.ts';
import { writePublishedUrls } from './lib/published-urls.ts';
import { WrongUse } from './lib/wrong-use.ts';

const OPTIONS = {
  strict: { type: 'boolean', help: 'exit 1 for warnings too' },
  annotations: {
    type: 'boolean',
    help: 'mark the lines in a pull request, as GitHub reads it from standard error; so where it runs this',
  },
  'write-urls': {
    type: 'boolean',
    help: 'add the addresses of all pages to urls.yaml, where there is no error',
  },
  ...AT_OPTIONS,
} satisfies OptionTable;

/** `npm run check`: every problem in the content. */
export const command: Command<typeof OPTIONS> = {
  name: 'check',
  summary: 'Every problem in the content: file, line, column, what was found and what to type instead.',
  options: OPTIONS,
  run: async ({ options, env, clock, err }) => {
    const now = instantFrom({ at: options.at, tz: options.tz, env, clock });
    const folder = options.content ?? 'content';
    const { loadSite } = await import('../src/model/load-site.ts');
    const language = editorLanguage({ locale: options.locale, env, contentDir: folder });
    const { site, problems } = await loadSite(folder, { now, language });
    if (problems[0]?.code === 'content-missing') throw new WrongUse(`--content: no folder "${folder}"`);
    if (options.annotations || env['GITHUB_ACTIONS'] === 'true') err(annotations(problems, folder));
    if (options['write-urls']) err(await writeUrls(folder, site, now));
    const isRefused = problems.some(({ severity }) => severity === 'error' || options.strict);
    return {
      code: isRefused ? 1 : 0,
      json: { problems: problems satisfies readonly Problem[] },
      text: problemReport(problems, folder, language),
    };
  },
};

async function writeUrls(folder: string, site: Site | null, now: Instant): Promise<string> {
  if (site === null) return 'urls.yaml is left as it is: the content has errors.\n';
  const added = await writePublishedUrls(folder, site.urls, lastingPaths(site, now));
  return `urls.yaml: ${added} new address${added === 1 ? '' : 'es'}.\n`;
}

if (isMain(import.meta)) await main(command);
