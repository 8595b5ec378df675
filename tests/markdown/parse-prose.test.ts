import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import { numberedHeadings } from '../../src/markdown/render/section-numbers.ts';

const parse = (source: string, line = 1) => parseProse(source, { file: 'tutorials/e-mail/x.mdx', line });

describe('a body', () => {
  test('tells its headings, links and pictures', () => {
    const { prose } = parse(
      '## Configuração: *passo* a passo\n\n[a](/b/#ç)\n\n### `imap`\n\n![x](./x.png)\n\n![x](./x.png)\n\n<Figure src="./y.png" alt="y" />\n\n[c](/d/)\n',
      8,
    );
    expect(prose.headings).toEqual([
      { level: 2, slug: 'configuração-passo-a-passo', text: 'Configuração: passo a passo' },
      { level: 3, slug: 'imap', text: 'imap' },
    ]);
    expect(prose.links).toEqual([
      { href: '/b/#ç', line: 10 },
      { href: '/d/', line: 20 },
    ]);
    expect(prose.images).toEqual(['./x.png', './y.png']);
  });

  test('gives every heading an anchor of its own', () => {
    const { prose } = parse('## constructor\n\n## \\_\\_proto__\n\n## constructor\n\n## ???\n');
    expect(prose.headings.map(({ slug }) => slug)).toEqual([
      'constructor',
      '__proto__',
      'constructor-1',
      'section',
    ]);
  });

  test('is empty where it has nothing to show', () => {
    expect(parse('\n \n{/* só um comentário */}\n').prose.empty).toBe(true);
    expect(parse('<Matrix />').prose.empty).toBe(false);
  });

  test('is the same with either line end', () => {
    expect(parse('a\r\nb\r\n\r\n```\r\nc\r\n```\r\n').prose).toEqual(parse('a\nb\n\n```\nc\n```\n').prose);
  });

  test('has at most 200 tags open, in code or not, and is not parsed beyond that', () => {
    const codes = (source: string) =>
      parse(source).problems.map(({ line, column, code }) => [line, column, code]);
    expect(codes('<Steps>\n'.repeat(200))).toContainEqual([1, 1, 'unclosed-tag']);
    expect(codes('<Steps>\n'.repeat(201))).toEqual([[201, 1, 'nested-too-deep']]);
    expect(codes(`${'<Key>a</Key> '.repeat(10)}\n`.repeat(60))).toEqual([]);
    expect(codes('<Channel of="support/phone" />\n\n'.repeat(300))).toEqual([]);
  });

  test('with 1,600 tags that nobody closed is refused within a moment', () => {
    const began = process.cpuUsage();
    parse('text <Steps>\n'.repeat(1600));
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(300);
  });

  test('shows nothing of a text that cannot be read', () => {
    const { prose, problems } = parse('a\u200bb');
    expect(problems).toHaveLength(1);
    expect(prose.tree.children).toEqual([]);
  });
});

describe('the numbers of sections', () => {
  test('count levels 2 and 3 from the first', () => {
    const { headings } = parse('## a\n\n### b\n\n### c\n\n#### d\n\n## e\n\n### f\n').prose;
    expect(numberedHeadings(headings, 3).map(({ number }) => number)).toEqual([
      '3',
      '3.1',
      '3.2',
      null,
      '4',
      '4.1',
    ]);
    expect(numberedHeadings(headings, null).map(({ number }) => number)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
