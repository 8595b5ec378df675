import { describe, expect, test } from 'vitest';
import { gateText } from '../../src/markdown/gate-text.ts';

const codesOf = (source: string, file = 'tutorials/a/b.mdx') =>
  gateText(source, file).map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('the text of a file', () => {
  test('may have every letter, emoji made of several, and both line ends', () => {
    expect(codesOf('---\ntitle: Ação\n---\nção “x” — 👨‍💻 ❤️ 1️⃣\r\nñ ¿? 1\u00a0GB\tfim\n')).toEqual([]);
  });

  test.each([
    ['zero-width space', 'a\u200bb'],
    ['joiner between letters', 'a\u200db'],
    ['direction override', 'a\u202eb'],
    ['soft hyphen', 'a\u00adb'],
    ['byte order mark', 'a\ufeffb'],
    ['control', 'a\u0001b'],
    ['carriage return alone', 'a\rb'],
    ['line separator', 'a\u2028b'],
    ['private use', 'a\ue000b'],
    ['tag character', 'a\u{e0041}b'],
    ['code point that is no character', 'a\uffffb'],
    ['mark of an annotation', 'a\ufff9b'],
  ])('has no %s', (_, text) => {
    expect(codesOf(`x\n${text}`)).toEqual(['2:2 hidden-character']);
  });

  test('has 256 KB at most, counted in bytes', () => {
    expect(codesOf('é'.repeat(128 * 1024))).toEqual([]);
    expect(codesOf('é'.repeat(128 * 1024 + 1))).toEqual(['null:null file-too-large']);
  });

  test('has YAML front matter', () => {
    expect(codesOf('+++\ntitle = "x"\n+++\n')).toEqual(['1:1 toml-front-matter']);
  });

  test('has no more than 64 brackets in each other', () => {
    expect(codesOf(`{${'('.repeat(63)}`)).toEqual([]);
    expect(codesOf(`{${'('.repeat(64)}`)).toEqual(['1:65 nested-too-deep']);
    expect(codesOf(`a: ${'[\n\n'.repeat(65)}`, 'site.yaml')).toEqual(['129:1 nested-too-deep']);
  });

  test('may have any number of brackets that paragraphs leave open', () => {
    expect(codesOf('Que pena :(\n\n'.repeat(200))).toEqual([]);
  });
});
