import { pointAt } from '../../markdown/report.ts';
import type { UntoldProblem } from '../problem.ts';
import { addressClaims } from './address-claims.ts';
import { calendarWordsOf } from './calendar-words.ts';
import { PROSE_CLAIM_CODES } from './codes.ts';
import { dateClaims } from './date-claims.ts';
import { hoursClaims } from './hours-claims.ts';
import { mayHold } from './may-hold.ts';
import { readDates } from './read-dates.ts';
import { type ReadableText, readableText } from './readable-text.ts';
import { tokensOf } from './tokens.ts';
import type { Claim, ProseContext } from './types.ts';

/** As many claims of one kind as a text reports: beyond that a list helps nobody. */
const MOST_OF_A_KIND = 50;

/**
 * Which claims of a text contradict themselves or the data? Dates and their weekdays always, hours and addresses
 * where `channels` are given. Dates are read in the text's own language. Impossible dates are errors everywhere,
 * wrong weekdays errors in notices and warnings elsewhere, all else warnings. Sorted by place.
 *
 * @example proseClaims('terça, 17/10/2017', { file: 'policies/a.mdx', line: 1, locale: 'pt-BR', around: null }) // []
 * @example proseClaims('31 de setembro', { file: 'policies/a.mdx', line: 1, locale: 'pt-BR', around: null }) // one error
 */
export function proseClaims(source: string, context: ProseContext): readonly UntoldProblem[] {
  const { channels, locale } = context;
  const may = mayHold(source);
  const problems: UntoldProblem[] = [];
  const add = (claims: readonly Claim[], readable: ReadableText) =>
    problems.push(
      ...claims.slice(0, MOST_OF_A_KIND).map((claim) => problemOf(claim, source, readable, context)),
    );
  if (may.dates || (may.times && channels !== undefined)) {
    const readable = readableText(source);
    const words = calendarWordsOf(locale);
    const tokens = may.dates ? tokensOf(readable) : [];
    const dates = readDates(tokens, words);
    add(dateClaims({ readable, tokens, words, dates }, context), readable);
    const dated = dates.flatMap(({ isDoubtful, first }) => (isDoubtful ? [] : (tokens[first]?.from ?? [])));
    add(channels === undefined ? [] : hoursClaims(readable, channels.channels, locale, dated), readable);
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
): UntoldProblem {
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
