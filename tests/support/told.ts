import type { Said } from '../../src/i18n/problems/say.ts';
import { tell } from '../../src/i18n/problems/tell.ts';
import { type Problem, toldProblem, type UntoldProblem } from '../../src/model/problem.ts';

/** Problems in English, as tests read them. */
export function told(problems: readonly UntoldProblem[]): readonly Problem[] {
  return problems.map((problem) => toldProblem(problem, 'en'));
}

/** What was said, in English; nothing where nothing was. */
export function toldText(said: Said | null): string | null {
  return said === null ? null : tell(said, 'en');
}
