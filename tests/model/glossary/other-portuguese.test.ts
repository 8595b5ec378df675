import { describe, expect, test } from 'vitest';
import { editorTextsOf } from '../../../src/i18n/editor-texts.ts';
import { feedTextsOf } from '../../../src/i18n/feed-texts.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { PROBLEM_TEXTS } from '../../../src/i18n/problems/problem-texts.ts';
import { otherPortuguese } from '../../../src/model/glossary/other-portuguese.ts';
import { plainWords } from '../../../src/model/glossary/plain-words.ts';
import { BRAZILIAN, EITHER_WAY, EUROPEAN } from '../../../src/model/glossary/portuguese-words.ts';
import type { Locale } from '../../../src/model/types.ts';

const said = (text: string, locale: Locale) =>
  otherPortuguese(plainWords(text), locale).map(({ found, instead }) => `${found} > ${instead}`);

describe('in a text of Portugal', () => {
  test.each([
    ['Salve o arquivo', ['Salve > Guarde', 'arquivo > ficheiro']],
    ['dos usuários', ['usuários > utilizadores']],
    ['Estamos verificando', ['Estamos verificando > Estamos a verificar']],
    ['o programa está lendo', ['está lendo > está a ler']],
    ['por via eletrônica', ['eletrônica > eletrónica']],
    ['o gênero', ['gênero > género']],
    ['No painel de controle', ['painel de controle > painel de controlo']],
    ['um banco de dados', ['banco de dados > base de dados']],
  ])('“%s” is Brazilian', (text, found) => {
    expect(said(text, 'pt-PT')).toEqual(found);
  });

  test.each([
    'o utilizador guarda o ficheiro',
    'o ecrã está quando muito sujo',
    'a agência, a referência e a ênfase',
    'Registro.br, senha@example.com, /arquivo/',
    'carregue em **Salvar arquivo** ou em “Senha”',
    'as equipas têm e mantêm contactos',
    'arquivar e desarquivar mensagens, a equipe-piloto',
  ])('“%s” is as it should be', (text) => {
    expect(said(text, 'pt-PT')).toEqual([]);
  });
});

describe('in a text of Brazil', () => {
  test.each([
    ['o ecrã do telemóvel', ['ecrã > tela', 'telemóvel > celular']],
    ['Estamos a verificar', ['Estamos a verificar > Estamos verificando']],
    ['um facto económico', ['facto > fato', 'económico > econômico']],
    ['a palavra-passe', ['palavra-passe > senha']],
  ])('“%s” is European', (text, found) => {
    expect(said(text, 'pt-BR')).toEqual(found);
  });

  test.each(['o usuário está a par de tudo', 'também alguém mantém', 'a equipe registra o contato'])(
    '“%s” is as it should be',
    (text) => {
      expect(said(text, 'pt-BR')).toEqual([]);
    },
  );
});

test('other languages are left alone', () => {
  expect(said('contacto, archivo, usuario, registro', 'es')).toEqual([]);
  expect(said('contact, mouse, delete', 'en')).toEqual([]);
});

test('no word is asked for that is itself taken for a slip', () => {
  const wrong = [...EITHER_WAY, ...BRAZILIAN].flatMap(([, portugal]) => said(portugal, 'pt-PT'));
  const alike = [...EITHER_WAY.map(([brazil]) => brazil), ...EUROPEAN.map(([, brazil]) => brazil)];
  expect([...wrong, ...alike.flatMap((brazil) => said(brazil, 'pt-BR'))]).toEqual([]);
});

/** Every text in a value, whatever holds it. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test.each(['pt-BR', 'pt-PT'] as const)(
  'the interface, the feeds and the commands speak the Portuguese of %s',
  (locale) => {
    const texts = [
      messagesOf(locale),
      editorTextsOf(locale),
      feedTextsOf(locale),
      PROBLEM_TEXTS[locale],
    ].flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(900);
    expect(texts.flatMap((text) => said(text, locale).map((slip) => `${slip}: ${text}`))).toEqual([]);
  },
);
