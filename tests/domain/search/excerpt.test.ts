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
    expect(excerpt).toContain('[senha] do [webmail]');
    expect(excerpt.startsWith('… ')).toBe(true);
    expect(excerpt.length).toBeLessThan(200);
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
