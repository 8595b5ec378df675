import { describe, expect, test } from 'vitest';
import { rankPages, type Strengths } from '../../../src/domain/search/rank.ts';
import type { Term } from '../../../src/domain/search/understand.ts';

const term = (word: string, more: Partial<Term> = {}): Term => ({
  typed: word,
  weight: 2,
  alternatives: [{ words: [word], worth: 1 }],
  code: false,
  sure: 1,
  outage: false,
  vague: false,
  ...more,
});

const INDEX: Readonly<Record<string, Strengths>> = {
  senha: new Map([
    ['title', 1],
    ['text', 0.4],
  ]),
  webmail: new Map([
    ['text', 0.4],
    ['other', 0.4],
  ]),
  segunda: new Map([['title', 1]]),
  via: new Map([['text', 1]]),
};
const ranked = (terms: readonly Term[], unknown = 0): readonly string[] =>
  rankPages(terms, unknown, (word) => INDEX[word] ?? new Map()).map(({ id }) => id);

describe('pages', () => {
  test('whose title holds the word come first', () => {
    expect(ranked([term('senha')])).toEqual(['title', 'text']);
  });
  test('need not hold every word', () => {
    expect(ranked([term('senha'), term('webmail')])).toContain('title');
  });
  test('that hold a word aside are left out where another is missing', () => {
    expect(ranked([term('senha'), term('webmail')])).not.toContain('other');
  });
  test('are not about a word that says only how something is', () => {
    expect(ranked([term('senha'), term('bolo')])).toContain('title');
    expect(ranked([term('senha', { vague: true }), term('bolo')])).toEqual([]);
  });
  test('are left out where they hold aside what one may have meant', () => {
    expect(ranked([term('webmail')])).toContain('text');
    expect(ranked([term('webmail', { sure: 0.8 })])).toEqual([]);
  });
  test('are left out where most of the query is unknown', () => {
    expect(ranked([term('senha')], 10)).toEqual([]);
    expect(ranked([term('senha')], 1)).toContain('title');
  });
  test('must hold all the words of a phrase', () => {
    expect(
      ranked([term('segunda via', { alternatives: [{ words: ['segunda', 'via'], worth: 1 }] })]),
    ).toEqual([]);
  });
  test('found by a synonym come after those that hold the word', () => {
    const either = term('x', {
      alternatives: [
        { words: ['via'], worth: 1 },
        { words: ['segunda'], worth: 0.8 },
      ],
    });
    expect(ranked([either])).toEqual(['text', 'title']);
  });
});
