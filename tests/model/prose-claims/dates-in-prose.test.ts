import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../../src/domain/time/epoch-day.ts';
import { PROSE_CLAIM_CODES } from '../../../src/model/prose-claims/codes.ts';
import { proseClaims } from '../../../src/model/prose-claims/prose-claims.ts';
import type { Locale } from '../../../src/model/types.ts';
import { told } from '../../support/told.ts';
import { CORRECT, NOTICES, type NoticeName } from './correct-phrases.ts';
import { WRONG } from './wrong-phrases.ts';

const toldClaims = (...args: Parameters<typeof proseClaims>) => told(proseClaims(...args));

const dayOf = (text: string): number => parseCivilDate(text) ?? Number.NaN;

function claimsOf(text: string, locale: Locale, notice: NoticeName) {
  const dates = NOTICES[notice];
  const around = dayOf(dates?.[0] ?? '2026-11-21');
  const range = dates === null ? null : { from: dayOf(dates[0]), until: dayOf(dates[1]) };
  const file = dates === null ? 'policies/page.mdx' : 'notices/page.mdx';
  return toldClaims(text, { file, line: 1, locale, range, around });
}

const correct = CORRECT.flatMap(({ locale, notice, phrases }) =>
  phrases.map((text) => ({ locale, notice, text })),
);
const wrong = WRONG.flatMap(({ locale, notice, phrases }) =>
  phrases.map((phrase) => ({ locale, notice, ...phrase })),
);

describe('correct phrases', () => {
  test('are at least a hundred and fifty, in four languages', () => {
    expect(correct.length).toBeGreaterThanOrEqual(150);
    expect(new Set(correct.map(({ locale }) => locale)).size).toBe(4);
  });

  test.each(correct)('$locale, notice $notice: $text', ({ text, locale, notice }) => {
    expect(claimsOf(text, locale, notice)).toEqual([]);
  });
});

describe('wrong phrases', () => {
  test('are at least sixty, in four languages', () => {
    expect(wrong.length).toBeGreaterThanOrEqual(60);
    expect(new Set(wrong.map(({ locale }) => locale)).size).toBe(4);
  });

  test.each(wrong)('$locale, notice $notice: $text', ({ text, locale, notice, code, message, fix }) => {
    const found = claimsOf(text, locale, notice);
    expect(found.map((problem) => problem.code)).toContain(code);
    const first = found.find((problem) => problem.code === code);
    expect(first?.severity).toBe(PROSE_CLAIM_CODES[code].severity);
    expect(first?.message).toContain(message);
    expect(first?.fix ?? '').toContain(fix);
  });
});
