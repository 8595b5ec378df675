import { join } from 'node:path';
import type { ProblemLanguage } from '../i18n/problems/problem-texts.ts';
import { type Problem, toldProblem } from '../model/problem.ts';
import { splitFrontMatter } from '../model/read/front-matter.ts';
import { isSafe, readText } from '../model/read/read-text.ts';
import { readYaml } from '../model/read/yaml-data.ts';
import { newReport } from '../model/report.ts';
import type { PageFile } from './find-page.ts';
import type { WrittenPage } from './kinds/new-translation.ts';

/** Reads the file of a page; why its front matter cannot be read is answered in its place. */
export function readPage(
  contentDir: string,
  file: PageFile,
  language: ProblemLanguage,
): WrittenPage | { readonly problems: readonly Problem[] } {
  const report = newReport();
  const { path } = file;
  const place = { kind: 'page', collection: file.collection, id: file.id, locale: null } as const;
  const source = readText({ path, absolute: join(contentDir, path), place }, report);
  const parts = source === null ? null : splitFrontMatter(source);
  if (parts !== null && isSafe(parts.head, path, report)) {
    const { data } = readYaml(parts.frontMatter, parts.frontMatterLine, (point, finding) =>
      report.atPoint(path, point, finding),
    );
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return { ...file, data: data as Readonly<Record<string, unknown>>, body: parts.body };
  }
  return { problems: report.problems.map((problem) => toldProblem(problem, language)) };
}
