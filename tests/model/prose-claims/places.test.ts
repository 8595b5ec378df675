import { describe, expect, test } from 'vitest';
import { proseClaims } from '../../../src/model/prose-claims/prose-claims.ts';

const PAGE = { file: 'policies/page.mdx', line: 10, locale: 'pt-BR', around: null } as const;

describe('the place of a claim', () => {
  test.each([
    ['in a line', 'Até 31/09/2017.', '10:5'],
    ['after an empty line', 'Um.\n\nAté 31/09/2017.', '12:5'],
    ['after marks that are not read', '**Até** <Date on="2026-01-01"/> e [31/09/2017](/x/)', '10:36'],
    ['after code', '`31/09/2016`\n```\n31/09/2015\n```\ne 31/09/2017', '14:3'],
    ['after a comment', '{/* 31/09/2015\n */}\n\nAté 31/09/2017', '13:5'],
    ['in a quote', '> Um\n> até 31/09/2017', '11:7'],
    ['with the line ends of another system', 'Um.\r\nAté 31/09/2017.', '11:5'],
    ['after letters of two signs', 'Ac\u0327a\u0303o até 31/09/2017', '10:12'],
  ])('%s is that of the source', (_, source, place) => {
    expect(proseClaims(source, PAGE).map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });

  test('counts the indentation of a text in data, and carries its path', () => {
    const [found] = proseClaims('31 de setembro', { ...PAGE, indent: 7, path: 'title' });
    expect(found).toMatchObject({ line: 10, column: 8, path: 'title' });
  });

  test('is in the order of the text', () => {
    const found = proseClaims('segunda, 17/10/2017\n31/09/2017, 30/02/2017', PAGE);
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [10, 1],
      [11, 1],
      [11, 13],
    ]);
  });
});

describe('a long text', () => {
  test.each([
    '1 e ',
    '1, ',
    '1/',
    '{/*',
    '`',
    '<A "',
    '](',
    '[^a',
    'terça, 5/10 ',
    'das 9 às ',
    'May 5 and ',
  ])(
    'of nothing but %j is read in a moment',
    (piece) => {
      const start = process.cpuUsage();
      proseClaims(`${piece.repeat(60_000 / piece.length)} 31/09/2017`, PAGE);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
    },
    20_000,
  );

  test('reports no more than an editor reads', () => {
    expect(proseClaims('31/09/2017\n\n'.repeat(500), PAGE)).toHaveLength(50);
  });
});
