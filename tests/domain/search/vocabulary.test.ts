import { describe, expect, test } from 'vitest';
import { type KnownWord, readVocabulary, writeVocabulary } from '../../../src/domain/search/vocabulary.ts';

const word = (text: string, more: Partial<KnownWord> = {}): KnownWord => ({
  word: text,
  pages: 1,
  subject: false,
  common: false,
  ...more,
});

describe('a vocabulary', () => {
  const words = [
    word('configurar', { pages: 9, subject: true }),
    word('configuração', { pages: 4 }),
    word('5.7.1', { subject: true }),
    word('cliente', { pages: 60, common: true }),
  ];
  const text = writeVocabulary(70, words);
  const read = readVocabulary(text);

  test('writes what a word shares with the one before only once', () => {
    expect(text.split('\n')).toEqual(['70', '05.7.1b', '0cliente-', '1onfigurarh', '9çãoe']);
  });
  test('is read as it was written, pages down to a power of two', () => {
    expect(read.pages).toBe(70);
    expect(read.words.get('configuracao')).toEqual(word('configuração', { pages: 4 }));
    expect(read.words.get('configurar')).toEqual(word('configurar', { pages: 8, subject: true }));
    expect(read.words.get('5.7.1')?.subject).toBe(true);
    expect(read.words.get('cliente')).toEqual(word('cliente', { pages: 70, common: true }));
  });
  test('keeps the spelling of more pages', () => {
    const both = readVocabulary(writeVocabulary(70, [word('publico'), word('público', { pages: 8 })]));
    expect([...both.words.values()].map((one) => one.word)).toEqual(['público']);
  });
  test('may be empty', () => {
    expect(readVocabulary(writeVocabulary(0, [])).words.size).toBe(0);
  });
});
