import { parseProse } from '../../src/markdown/parse-prose.ts';
import type { Prose } from '../../src/markdown/types.ts';
import { told } from '../support/told.ts';

/** The problems of a body of a tutorial, one a line: `line:column code: message; fix`. */
export function faultsOf(source: string, file = 'tutorials/e-mail/x.mdx', original?: Prose): string {
  return told(parseProse(source, { file, line: 1 }, original).problems)
    .map(({ line, column, code, message, fix }) => `${line}:${column} ${code}: ${message}; ${fix}`)
    .join('\n');
}
