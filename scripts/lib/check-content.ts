import type { Instant } from '../../src/domain/time/types.ts';
import { loadSite } from '../../src/model/load-site.ts';
import { lastingPaths } from '../../src/model/paths.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Site } from '../../src/model/types.ts';
import { annotations } from './annotations.ts';
import { instantFrom } from './at.ts';
import type { CHECK_OPTIONS } from './check-options.ts';
import type { Input, Output } from './command.ts';
import { noFolder } from './content.ts';
import { editorLanguage } from './editor-language.ts';
import { problemReport } from './problem-report.ts';
import { writePublishedUrls } from './published-urls.ts';

/** What `npm run check` answers: every problem in the content. @throws WrongUse where there is no such folder. */
export async function checkContent({
  options,
  env,
  clock,
  err,
}: Input<typeof CHECK_OPTIONS>): Promise<Output> {
  const now = instantFrom({ at: options.at, tz: options.tz, env, clock });
  const folder = options.content ?? 'content';
  const language = editorLanguage({ locale: options.locale, env, contentDir: folder });
  const { site, problems } = await loadSite(folder, { now, language });
  if (problems[0]?.code === 'content-missing') throw noFolder(folder);
  if (options.annotations || env['GITHUB_ACTIONS'] === 'true') err(annotations(problems, folder));
  if (options['write-urls']) err(await writeUrls(folder, site, now));
  const isRefused = problems.some(({ severity }) => severity === 'error' || options.strict);
  return {
    code: isRefused ? 1 : 0,
    json: { problems: problems satisfies readonly Problem[] },
    text: problemReport(problems, folder, language),
  };
}

async function writeUrls(folder: string, site: Site | null, now: Instant): Promise<string> {
  if (site === null) return 'urls.yaml is left as it is: the content has errors.\n';
  const added = await writePublishedUrls(folder, site.urls, lastingPaths(site, now));
  return `urls.yaml: ${added} new address${added === 1 ? '' : 'es'}.\n`;
}
