import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { plainFont } from '../../../src/publish/share/plain-font.ts';

const FILE = createRequire(import.meta.url).resolve('@fontsource/inter/files/inter-latin-600-normal.woff');

test('an unpacked font draws each sign as the packed one does', () => {
  const packed = readFileSync(FILE);
  const [one, other] = [packed, plainFont(packed)].map((bytes) => create(bytes) as Font);
  expect(other?.unitsPerEm).toBe(one?.unitsPerEm);
  for (const sign of 'AçÕñ0—€') {
    const [a, b] = [one, other].map((font) => font?.glyphForCodePoint(sign.codePointAt(0) ?? 0));
    expect(b?.path.toSVG()).toBe(a?.path.toSVG());
    expect(b?.advanceWidth).toBe(a?.advanceWidth);
  }
});

test('only a font in the format WOFF is unpacked', () => {
  expect(() => plainFont(Buffer.from('wOF2 and so on'))).toThrow('WOFF');
});
