import { describe, expect, test } from 'vitest';
import { meantWord } from '../../../src/domain/search/meant-word.ts';
import { understand } from '../../../src/domain/search/understand.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';

const lexicon = smallLexicon(
  'pt-BR',
  'SENHA SENHAS OUTLOOK CONFIGURAR CONFIGURAÇÃO FATURA WEBMAIL DNS Porta 993 550 5.7.1 SITE ar limpo bolsa E-MAIL',
  {
    stop: ['para', 'como', 'o', 'do', 'meu', 'não', 'consigo', 'fora'],
    outage: ['fora do ar', 'caiu', 'parado'],
    vague: ['grátis'],
    synonyms: [
      ['senha', 'password', 'palavra-passe'],
      ['boleto', 'fatura'],
      ['segunda via', 'fatura'],
    ],
  },
);
const of = (query: string): ReturnType<typeof understand> => understand(query, lexicon);
const asked = (query: string): readonly string[][] =>
  of(query).terms.map(({ alternatives }) => alternatives.map(({ words }) => words.join('+')));

describe('what was meant', () => {
  test.each([
    ['sehna', 'senha'],
    ['outlok', 'outlook'],
    ['otlook', 'outlook'],
    ['configurasao', 'configuração'],
    ['comfigurar', 'configurar'],
    ['pasword', 'password'],
    ['dsn', 'dns'],
    ['emial', null],
  ])('by %s is %s', (typed, meant) => {
    expect(meantWord(typed, lexicon)?.word ?? null).toBe(meant);
  });
  test.each(['bolo', 'xyz', 'abcdefgh', 'pt'])('by %s is nothing of the site', (typed) => {
    expect(meantWord(typed, lexicon)).toBeNull();
  });
  test('is what the site is about sooner than a word of its text', () => {
    const two = smallLexicon('pt-BR', 'bolsa BOLSO');
    expect(meantWord('bolss', two)?.word).toBe('bolso');
  });
});

describe('a query', () => {
  test('asks for the forms of its words, the typed one first', () => {
    expect(asked('senha')[0]?.slice(0, 2)).toEqual(['senha', 'senhas']);
  });
  test('leaves out words that say nothing', () => {
    expect(asked('como configuro o meu outlook').length).toBe(2);
    expect(of('como não consigo').terms).toEqual([]);
  });
  test('is corrected word by word, and says so', () => {
    const { corrected, terms } = of('sehna do outlok');
    expect(corrected).toBe('senha do outlook');
    expect(terms.length).toBe(2);
    expect(terms.every(({ sure }) => sure < 1)).toBe(true);
  });
  test('weighs a word that it can only guess as one that the site hardly knows', () => {
    const [guess, known] = of('sehna outlook').terms;
    expect(guess?.weight).toBeGreaterThan(known?.weight ?? 0);
  });
  test('takes the beginning of a word for it where that is typed last, or long', () => {
    expect(asked('outlook web')).toHaveLength(2);
    expect(asked('web outlook')).toHaveLength(1);
    expect(asked('outlo senha')).toHaveLength(2);
  });
  test('is less sure of words that share a short stem alone', () => {
    expect(of('porto').terms.map(({ sure }) => sure < 1)).toEqual([true]);
    expect(of('configurando').terms.map(({ sure }) => sure)).toEqual([1]);
  });
  test('weighs how something is half as much as what it is', () => {
    const typed = smallLexicon('pt-BR', 'GRÁTIS OUTLOOK', { vague: ['grátis'] });
    const [how, what] = understand('grátis outlook', typed).terms;
    expect(how).toMatchObject({ vague: true, weight: (what?.weight ?? 0) / 2 });
  });
  test('does not speak of an outage with a word that says nothing', () => {
    expect(of('site parado').outage).toBe(true);
    expect(of('senha para o outlook').outage).toBe(false);
  });
  test('is not corrected where all is known', () => {
    expect(of('configuracao outlook').corrected).toBeNull();
  });
  test('asks for synonyms of words that the site does not have', () => {
    expect(asked('boleto')).toEqual([['fatura']]);
    expect(asked('password')[0]).toContain('senha');
  });
  test('asks for synonyms of misspelt words', () => {
    expect(asked('pasword')[0]).toContain('senha');
  });
  test('knows synonyms of several words', () => {
    expect(asked('segunda via')).toEqual([['fatura']]);
  });
  test('takes codes and ports as they are typed', () => {
    expect(asked('550 5.7.1')).toEqual([['550'], ['5.7.1']]);
    expect(asked('994')).toEqual([]);
    expect(of('994').unknown).toBeGreaterThan(0);
  });
  test('counts unknown words', () => {
    const { terms, unknown } = of('senha xyzzyqwv');
    expect(terms.length).toBe(1);
    expect(unknown).toBeGreaterThan(0);
  });
  test('takes the beginning of a word for it', () => {
    expect(asked('webm')).toEqual([['webmail']]);
  });
  test('parts words typed together and joins words typed apart', () => {
    expect(asked('senhaoutlook').length).toBe(2);
    expect(asked('web mail')).toEqual([['webmail']]);
  });
  test('says that something does not work', () => {
    expect(of('meu site está fora do ar').outage).toBe(true);
    expect(of('site limpo').outage).toBe(false);
  });
});
