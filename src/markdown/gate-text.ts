import { say } from '../i18n/problems/say.ts';
import type { UntoldProblem } from '../model/problem.ts';
import { bracketsTooDeep, DEEPEST_BRACKETS } from './gate/nesting.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { pointAt, type Report, reportOn } from './report.ts';

/** The largest file that is read, in bytes of UTF-8. */
export const LARGEST_FILE = 256 * 1024;

/**
 * What is wrong with a file's whole text before anything parses it: its size, characters that cannot be
 * seen, brackets too deep, TOML front matter. A file with such a problem is not read further.
 */
export function gateText(source: string, file: string): UntoldProblem[] {
  const { report, problems } = reportOn({ file, line: 1 });
  if (!fits(source, report)) return problems;
  reportHidden(source, report);
  if (!file.endsWith('.mdx')) {
    reportDepth(source, 0, 'data', report);
    return problems;
  }
  if (/^\+\+\+[ \t]*\r?$/m.test(source.slice(0, 8))) {
    const message = say('the front matter is TOML (+++)');
    report(
      { line: 1, column: 1 },
      { code: 'toml-front-matter', message, fix: say('write YAML between two lines of ---') },
    );
  }
  const body = startOfBody(source);
  reportDepth(source.slice(0, body), 0, 'data', report);
  reportDepth(source, body, 'prose', report);
  return problems;
}

/** The same for a stretch of prose that stands in a file's data, or for a body by itself. */
export function gateProseText(source: string, report: Report): void {
  if (!fits(source, report)) return;
  reportHidden(source, report);
  reportDepth(source, 0, 'prose', report);
}

function fits(source: string, report: Report): boolean {
  const size = Buffer.byteLength(source);
  if (size <= LARGEST_FILE) return true;
  const message = say('has {size} KB; a file holds at most 256 KB', { size: Math.ceil(size / 1024) });
  report(null, { code: 'file-too-large', message, fix: say('split it into several pages') });
  return false;
}

function reportHidden(source: string, report: Report): void {
  for (const { offset, code, name } of hiddenCharacters(source).slice(0, 20)) {
    const fix =
      code === 0xfeff && offset === 0 ? say('save the file as UTF-8 without BOM') : say('delete it');
    const message = say('holds {name}, which nobody can see', { name });
    report(pointAt(source, offset), { code: 'hidden-character', message, fix });
  }
}

function reportDepth(source: string, from: number, kind: 'prose' | 'data', report: Report): void {
  const offset = bracketsTooDeep(source.slice(from), kind);
  if (offset === null) return;
  const message = say('has more than {most} brackets open in each other', { most: DEEPEST_BRACKETS });
  const point = pointAt(source, from + offset);
  report(point, { code: 'nested-too-deep', message, fix: say('close the brackets that are open') });
}

/** The offset of the first line after the YAML front matter; 0 where there is none. */
function startOfBody(source: string): number {
  return /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
}
