import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../support/editions.ts';

describe.each([
  ['demo', 'notices'],
  ['demo', 'pt-pt/notices'],
  ['demo', 'es/notices'],
  ['demo', 'en/notices'],
  ['schedule-change', 'notices'],
])('the plain texts of %s in %s/', (edition, folder) => {
  const path = join(folderOf(edition), folder);
  const texts = readdirSync(path).filter((name) => name.endsWith('.txt'));
  const read = (name: string): string => readFileSync(join(path, name), 'utf8');

  test('are there', () => {
    expect(texts.length).toBeGreaterThan(0);
  });

  test.each(texts)('%s can be pasted as it is', (name) => {
    const text = read(name);
    // Letters with their accents, and no sign that a form or a forum may not know.
    expect([...text].filter((sign) => sign > '\u00ff' || sign === '\u00a0')).toEqual([]);
    expect(text).not.toMatch(/<\/?\w|[{}]|\n{3}|[ \t]$/m);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`/${folder}/${name.replace('.txt', '')}/$`));
  });
});

test('a text has a line for each date of its notice', () => {
  const text = readFileSync(join(folderOf('schedule-change'), 'notices/special-hours-2017.txt'), 'utf8');
  expect(text.match(/^- .+, \d+ de (?:outubro|novembro): .+$/gm)).toHaveLength(17);
  expect(text).toContain('Vale para: Financeiro, Comercial, Suporte técnico');
  expect(text).toContain(
    '- quinta-feira, 2 de novembro: E-mail: 09:00 às 23:00; Telefone, Chat: Sem atendimento',
  );
});
