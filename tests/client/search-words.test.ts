import { describe, expect, test } from 'vitest';
import { holdsWords } from '../../src/client/search/genuine.ts';
import { folded, pinnedFor, queriesOf } from '../../src/client/search/words.ts';

test('accents and capitals do not count', () => {
  expect(folded(' Contraseña ')).toBe('contrasena');
});

describe('the queries', () => {
  const synonyms = [
    ['senha', 'password'],
    ['segunda via', 'boleto'],
  ];
  test('are the words as typed where nothing has a synonym', () => {
    expect(queriesOf('porta 993', synonyms)).toEqual(['porta 993']);
  });
  test('begin with the words as typed', () => {
    expect(queriesOf('trocar Password', synonyms)).toEqual(['trocar Password', 'trocar senha']);
  });
  test('know synonyms of several words', () => {
    expect(queriesOf('segunda via do plano', synonyms)).toContain('boleto do plano');
  });
  test('do not replace a part of a word', () => {
    expect(queriesOf('senhas', synonyms)).toEqual(['senhas']);
  });
});

describe('a pinned answer', () => {
  const pinned = [{ words: 'fora do ar', href: '/status/' }];
  test('comes for its words within a sentence', () => {
    expect(pinnedFor('meu site está FORA do ar', pinned)?.href).toBe('/status/');
  });
  test('does not come for a part of them', () => {
    expect(pinnedFor('fora do armário', pinned)).toBeNull();
  });
});

describe('a page holds what was typed', () => {
  const text = 'Ao contrário: configuração da conta de e-mail, imagens, senhas, uma rede e a porta 993.';
  test.each(['configuracao', 'configurações', 'imagem', 'senha', 'porta 993', 'conf', 'e-mail', 'redes'])(
    'for %s',
    (query) => {
      expect(holdsWords(query, text)).toBe(true);
    },
  );
  test.each(['contraseña', 'ficheiro', 'conta xyzzyqwv'])('but not for %s', (query) => {
    expect(holdsWords(query, text)).toBe(false);
  });
});
