import { describe, expect, test } from 'vitest';
import { isWithin } from '../../src/client/needs/is-within.ts';
import { likeness } from '../../src/client/needs/likeness.ts';
import { rankNeeds } from '../../src/client/needs/rank-needs.ts';

const need = (title: string, ...keywords: string[]) => ({ title, keywords, note: 'Suporte técnico' });
const NEEDS = [
  need('Meu site saiu do ar', 'fora do ar', 'erro 500'),
  need('Meu site está lento', 'lentidão', 'wordpress'),
  need('Não estou recebendo e-mails', 'não chega', 'spam'),
  need('Não consigo enviar e-mails', 'erro 550', 'porta 587'),
  need('Esqueci a senha de uma caixa postal', 'trocar senha'),
  need('Segunda via de fatura', '2ª via', 'nota fiscal'),
];
const LANGUAGE = {
  idle: ['o', 'a', 'de', 'meu', 'minha', 'quero'],
  synonyms: [
    ['senha', 'password'],
    ['fatura', 'boleto'],
  ],
};
const found = (typed: string) => rankNeeds(typed, NEEDS, LANGUAGE).map(({ title }) => title);

describe('the needs found', () => {
  test.each([
    ['emial nao chega', 'Não estou recebendo e-mails'],
    ['email não chega', 'Não estou recebendo e-mails'],
    ['E-MAIL', 'Não estou recebendo e-mails'],
    ['lentidao', 'Meu site está lento'],
    ['lenti', 'Meu site está lento'],
    ['quero a minha password', 'Esqueci a senha de uma caixa postal'],
    ['boletos', 'Segunda via de fatura'],
    ['550', 'Não consigo enviar e-mails'],
    ['fora do ar', 'Meu site saiu do ar'],
  ])('for “%s” begin with “%s”', (typed, title) => {
    expect(found(typed)[0]).toBe(title);
  });

  test('are none for words that no need has', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('?!')).toEqual([]);
  });

  test('are those of a department, when that alone is named', () => {
    expect(found('tecnico')).toHaveLength(6);
  });

  test('are found by idle words where nothing else was typed', () => {
    expect(found('meu')).toEqual(['Meu site saiu do ar', 'Meu site está lento']);
  });
});

describe('a word with typing errors', () => {
  test.each([
    ['emial', 'email', 1, true],
    ['chegaa', 'chega', 1, true],
    ['cega', 'chega', 1, true],
    ['xhega', 'chega', 1, true],
    ['chegxx', 'chega', 1, false],
    ['', 'a', 1, true],
    ['kitten', 'sitting', 3, true],
    ['kitten', 'sitting', 2, false],
  ])('%s is within reach of %s by %i: %s', (a, b, most, expected) => {
    expect(isWithin(a, b, most)).toBe(expected);
    expect(isWithin(b, a, most)).toBe(expected);
  });

  test('counts for less than the word, and for nothing in a short one', () => {
    expect(likeness('senha', 'senha')).toBe(1);
    expect(likeness('senah', 'senha')).toBeLessThan(likeness('senh', 'senha'));
    expect(likeness('dms', 'dns')).toBe(0);
    expect(likeness('mail', 'fail')).toBe(0);
  });
});
