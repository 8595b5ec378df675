import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { es } from '../../src/i18n/problems/es.ts';
import { PROBLEM_TEXTS, type ProblemText } from '../../src/i18n/problems/problem-texts.ts';
import { ptBR } from '../../src/i18n/problems/pt-br.ts';
import { ptPT } from '../../src/i18n/problems/pt-pt.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { tell } from '../../src/i18n/problems/tell.ts';
import { sourcesBelow } from '../house/imports.ts';

const TEXTS = Object.keys(ptBR) as ProblemText[];
const placesOf = (text: string) => [...new Set(text.match(/\{[a-z]\w*\}/gi) ?? [])].sort();

/** A parser's own words are English: in other languages they are left out. */
const OF_PARSERS: readonly string[] = ['this cannot be read as YAML: {message}', 'cannot be read: {message}'];

describe('the texts of problems', () => {
  test.each(Object.entries(PROBLEM_TEXTS))('have the places of the English ones in %s', (_, table) => {
    const differing = TEXTS.filter(
      (text) => !OF_PARSERS.includes(text) && placesOf(text).join() !== placesOf(table[text]).join(),
    );
    expect(differing).toEqual([]);
  });

  test('are all said somewhere', () => {
    const sources = ['src', 'scripts']
      .flatMap((folder) => sourcesBelow(folder))
      .filter((file) => !file.startsWith('src/i18n/'))
      .map((file) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))
      .join('\n')
      .replaceAll("\\'", "'")
      .replaceAll('\\\\', '\\');
    expect(TEXTS.filter((text) => !sources.includes(text))).toEqual([]);
  });

  test('speak of a ficheiro and a palavra-passe in Portugal, of an arquivo and a senha in Brazil', () => {
    const brazil = Object.values(ptBR).join('\n');
    const portugal = Object.values(ptPT).join('\n');
    expect(brazil).not.toMatch(/ficheiro|palavra-passe|ligaç|contacto|secção|carácter|chaveta|guarde/i);
    expect(portugal).not.toMatch(
      /arquivo|senha|\blink\b|contato|seção|caractere\b|\bvocê\b|salve|renomei|\bem uma?\b/i,
    );
    expect(Object.values(es).join('\n')).not.toMatch(/\b(?:arquivo|ficheiro|você|está[os]?m)\b|ção|ões/i);
  });
});

describe('a text', () => {
  test('is told with its values, other texts among them', () => {
    const said = say('is {id}, and there is no {what} of that name', { id: '"x"', what: say('department') });
    expect(tell(said, 'en')).toBe('is "x", and there is no department of that name');
    expect(tell(said, 'es')).toBe('tiene el valor "x", y no existe departamento con ese nombre');
  });

  test('keeps braces that name nothing', () => {
    const text = say('add hours: { mon-fri: "09:00-18:00" }, or hours: unstated');
    expect(tell(text, 'pt-PT')).toBe('acrescente hours: { mon-fri: "09:00-18:00" }, ou hours: unstated');
  });

  test('does not fill in what a value itself writes between braces', () => {
    expect(tell(say('is {id}, to which the notice applies', { id: '{id}' }), 'en')).toContain('is {id}, to');
  });
});
