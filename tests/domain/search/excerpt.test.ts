import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/domain/search/excerpt.ts';

const LONG = 'Uma frase sem nada do que se procura, e depois mais uma. '.repeat(6);
const shown = (summary: string, content: string, ...words: string[]): string =>
  excerptOf(summary, content, { language: 'pt', words })
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  test('is the summary where that holds as much as the text', () => {
    expect(shown('Trocar a senha.', 'A senha muda aqui.', 'senha')).toBe('Trocar a [senha].');
  });
  test('is the stretch of the text that holds most of the words', () => {
    const text = `${LONG}Abra a senha do webmail na tela. ${LONG}`;
    const excerpt = shown('Sobre contas.', text, 'senha', 'webmail');
    expect(excerpt.startsWith('Abra a [senha] do [webmail] na tela.')).toBe(true);
    expect(excerpt.length).toBeLessThan(200);
  });
  test('begins with its sentence, which may begin with a "not"', () => {
    const text = `${LONG}Não é preciso falar com ninguém para recuperar a senha. ${LONG}`;
    expect(shown('Sobre contas.', text, 'senha')).toMatch(
      /^Não é preciso falar com ninguém para .* a \[senha\]\./,
    );
  });
  test('begins with the entry of a list', () => {
    const text = `${LONG}o remetente · o endereço que não recebe · a hora de uma mensagem. ${LONG}`;
    expect(shown('Sobre contas.', text, 'endereço')).toMatch(/^o \[endereço\] que não recebe · a hora/);
  });
  test('is the summary where the word stands far into its sentence', () => {
    const text = `Não ${'muito longe '.repeat(20)} recupere a senha.`;
    expect(shown('Sobre contas.', text, 'senha')).toBe('Sobre contas.');
  });
  test('marks other forms of a word, and codes', () => {
    expect(shown('Configuração da porta 993.', '', 'configurar', '993')).toBe(
      '[Configuração] da porta [993].',
    );
  });
  test('is the summary where no word stands in the page', () => {
    expect(shown('Resumo.', LONG, 'zebra')).toBe('Resumo.');
  });
  test('leaves markup what it is: text', () => {
    expect(shown('<b>senha</b>', '', 'senha')).toBe('<b>[senha]</b>');
  });
});
