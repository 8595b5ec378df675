import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { plainFont } from './plain-font.ts';

/** The weights that cards are lettered in. */
export type Weight = 400 | 600;

const require = createRequire(import.meta.url);
const fonts = new Map<Weight, readonly Font[]>();

/** The letters of a weight: those of Western Europe, and the rest of the Latin ones. No font of the machine is asked. */
function fontsOf(weight: Weight): readonly Font[] {
  let found = fonts.get(weight);
  if (found === undefined) {
    found = ['latin', 'latin-ext'].map((part) => {
      const file = require.resolve(`@fontsource/inter/files/inter-${part}-${weight}-normal.woff`);
      const font = create(plainFont(readFileSync(file)));
      if (font.isCollection) throw new Error(`${file} holds several fonts`);
      return font;
    });
    fonts.set(weight, found);
  }
  return found;
}

/** A sign as it is drawn: its outline on a grid of `perEm` units, and how far the next one stands from it. */
interface Drawn {
  readonly outline: string;
  readonly advance: number;
  readonly perEm: number;
}

const drawn = new Map<string, Drawn | null>();

/** How a sign is drawn; null for one that the letters do not have. */
function signOf(sign: string, weight: Weight): Drawn | null {
  const key = `${weight}${sign}`;
  let known = drawn.get(key);
  if (known === undefined) {
    const point = sign.codePointAt(0) ?? 0;
    const font = fontsOf(weight).find((one) => one.hasGlyphForCodePoint(point));
    const glyph = font?.glyphForCodePoint(point);
    known =
      font === undefined || glyph === undefined
        ? null
        : { outline: glyph.path.toSVG(), advance: glyph.advanceWidth, perEm: font.unitsPerEm };
    drawn.set(key, known);
  }
  return known;
}

const signsOf = (text: string, weight: Weight): readonly Drawn[] =>
  [...text.normalize('NFC')].flatMap((sign) => signOf(sign, weight) ?? []);

/** How wide is a text at this size, in pixels? Signs that cannot be drawn are left out. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return signsOf(text, weight).reduce((width, { advance, perEm }) => width + (advance * size) / perEm, 0);
}

/** A text as outlines from `x` on, its letters standing on `y`. */
export function lettered(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: Weight,
  fill: string,
): string {
  let at = x;
  const paths = signsOf(text, weight).map(({ outline, advance, perEm }) => {
    const scale = size / perEm;
    const place = `translate(${at.toFixed(2)} ${y}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
    at += advance * scale;
    return outline === '' ? '' : `<path d="${outline}" transform="${place}"/>`;
  });
  return `<g fill="${fill}">${paths.join('')}</g>`;
}

/** A text in lines of at most `width` pixels, at most `most` of them; what does not fit ends in an ellipsis. */
export function linesOf(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let words = text.split(/\s+/).filter((word) => word !== '');
  while (words.length > 0 && lines.length < most) {
    let count = words.length;
    while (count > 1 && widthOf(words.slice(0, count).join(' '), size, weight) > width) count -= 1;
    lines.push(words.slice(0, count).join(' '));
    words = words.slice(count);
  }
  return lines.map((line, index) =>
    fitting(index === lines.length - 1 && words.length > 0 ? `${line} …` : line, width, size, weight),
  );
}

function fitting(line: string, width: number, size: number, weight: Weight): string {
  if (widthOf(line, size, weight) <= width) return line;
  let signs = [...line];
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, size, weight) > width) signs = signs.slice(0, -1);
  return `${signs.join('').trimEnd()}…`;
}
