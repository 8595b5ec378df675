import { expect, test } from 'vitest';
import { slugOf } from '../../src/authoring/slug.ts';

test.each([
  ['Ninguém consegue enviar e-mail 📮', 'ninguem-consegue-enviar-e-mail'],
  ['«¿Qué pasa?» "x"', 'que-pasa-x'],
  ['../../etc/passwd', 'etc-passwd'],
  ['停電', 'incident'],
  ['🔥🔥', 'incident'],
  ['', 'incident'],
  [
    'Uma frase comprida demais para o nome de um arquivo, com muitas palavras',
    'uma-frase-comprida-demais-para-o-nome-de-um',
  ],
  ['x'.repeat(80), 'x'.repeat(48)],
])('%s becomes %s', (title, slug) => {
  expect(slugOf(title, 'incident')).toBe(slug);
});
