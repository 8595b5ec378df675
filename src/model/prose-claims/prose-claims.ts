import { pointAt } from '../../markdown/report.ts';
import type { Problem } from '../problem.ts';
import { addressClaims } from './address-claims.ts';
import { calendarWordsOf } from './calendar-words.ts';
import { PROSE_CLAIM_CODES } from './codes.ts';
import { dateClaims } from './date-claims.ts';
import { hoursClaims } from './hours-claims.ts';
import { mayHold } from './may-hold.ts';
import { type ReadableText, readableText } from './readable-text.ts';
import type { Claim, ProseContext } from './types.ts';

/**
 * Which claims of a text contradict themselves or the data? Dates and their weekdays always, hours and addresses
 * where `channels` are given. Dates are read in the text's own language. Impossible dates are errors everywhere,
 * wrong weekdays errors in notices and warnings elsewhere, all else warnings. Sorted by place.
 *
 * @example proseClaims('terça, 17/10/2017', { file: 'policies/a.mdx', line: 1, locale: 'pt-BR', around: null }) // []
 * @example proseClaims('31 de setembro', { file: 'policies/a.mdx', line: 1, locale: 'pt-BR', around: null }) // one error
 */
export function proseClaims(source: string, context: ProseContext): readonly Problem[] {
  const { channels, locale } = context;
  const may = mayHold(source);
  const problems: Problem[] = [];
  const add = (claims: readonly Claim[], readable: ReadableText) =>
    problems.push(...claims.map((claim) => problemOf(claim, source, readable, context)));
  if (may.dates || (may.times && channels !== undefined)) {
    const readable = readableText(source);
    add(may.dates ? dateClaims(readable, calendarWordsOf(locale), context) : [], readable);
    add(channels === undefined ? [] : hoursClaims(readable, channels.channels, locale), readable);
  }
  if (may.contacts && channels !== undefined) {
    const readable = readableText(source, true);
    add(addressClaims(readable, context), readable);
  }
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function problemOf(
  { code, from, message, fix }: Claim,
  source: string,
  { sourceOffset }: ReadableText,
  { file, line, indent = 0, path = '' }: ProseContext,
): Problem {
  const point = pointAt(source, sourceOffset(from));
  const { severity } = PROSE_CLAIM_CODES[code];
  return {
    severity,
    code,
    file,
    line: point.line + line - 1,
    column: point.column + indent,
    path,
    message,
    fix,
  };
}
