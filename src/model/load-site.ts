import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Instant } from '../domain/time/types.ts';
import type { ProblemLanguage } from '../i18n/problems/problem-texts.ts';
import { say } from '../i18n/problems/say.ts';
import { frozen } from './frozen.ts';
import { checkBrokenFiles } from './link/broken-files.ts';
import { linkSite } from './link/link-site.ts';
import { type Problem, toldProblem, type UntoldProblem } from './problem.ts';
import { readContents } from './read/read-contents.ts';
import { soundContents } from './read/sound-contents.ts';
import { newReport, WHOLE_FILE } from './report.ts';
import { sortedProblems } from './sorted-problems.ts';
import type { Site } from './types.ts';

/** A content folder as a site, frozen, or null where there is an error; and everything that is wrong with it. */
export interface LoadedSite {
  readonly site: Site | null;
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
}

/** What a content folder is loaded with. */
export interface LoadOptions {
  /** What time has made true by then is warned of. */
  readonly now?: Instant;
  /** In which problems are told; English unless given. */
  readonly language?: ProblemLanguage;
  /** Files that are not written yet, by their paths below the folder: they stand in the place of what is there. */
  readonly drafts?: ReadonlyMap<string, string>;
}

/** Reads, checks and links a content folder. */
export async function loadSite(contentDir: string, options: LoadOptions = {}): Promise<LoadedSite> {
  const report = newReport();
  const root = resolve(contentDir);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const message = say('there is no content folder {contentDir}', { contentDir });
    const fix = say('create it with a site.yaml in it, or name another with --content');
    report.atPoint('.', WHOLE_FILE, { code: 'content-missing', message, fix });
    return { site: null, problems: told(report.problems, options) };
  }
  const contents = readContents(root, report, options.drafts);
  if (contents.site === null && !contents.broken.has('site')) {
    const message = say('there is no site.yaml in the content folder');
    const fix = say('write one with name:, url:, locales: and timezone:');
    report.atPoint('site.yaml', WHOLE_FILE, { code: 'site-missing', message, fix });
  }
  const site = linkSite(soundContents(contents), report, options.now);
  if (contents.broken.size > 0) checkBrokenFiles(contents, report);
  const problems = told(report.problems, options);
  const isSound = problems.every(({ severity }) => severity === 'warning');
  return { site: isSound ? frozen(site) : null, problems };
}

function told(problems: readonly UntoldProblem[], { language = 'en' }: LoadOptions): readonly Problem[] {
  return sortedProblems(problems.map((problem) => toldProblem(problem, language)));
}
