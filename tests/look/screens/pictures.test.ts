import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const TUTORIALS = resolve(import.meta.dirname, '../../../content/tutorials');
const drawn = JSON.parse(readFileSync(join(import.meta.dirname, 'marks.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly [number, number]>>>
>;

const files = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: TUTORIALS }).map((file) => file.replaceAll('\\', '/'));
const pictures = new Set(files('*/*.png'));

/** The figures of the tutorials: the page, its language as file names have it, the picture, the marks' positions. */
const figures = files('*/*.mdx').flatMap((page) => {
  const text = readFileSync(join(TUTORIALS, page), 'utf8');
  return [...text.matchAll(/<Figure src="\.\/([^"]+)\.png"[\s\S]*?<\/Figure>/g)].map(
    ([figure, name = '']) => ({
      page,
      language: /\.([a-z-]+)\.mdx$/.exec(page)?.[1],
      picture: `${dirname(page)}/${name}`,
      marks: [...figure.matchAll(/<Mark x="([\d.]+)" y="([\d.]+)">/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]),
    }),
  );
});

/** Width and height, from the header of a PNG. */
function sizeOf(picture: string): readonly [number, number] {
  const bytes = readFileSync(join(TUTORIALS, picture));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the drawn screens of the tutorials', () => {
  test('stand in three quarters of the articles', () => {
    const articles = files('*/*.mdx').filter((page) => !/\.[a-z-]+\.mdx$/.test(page));
    const shown = new Set(figures.filter(({ language }) => language === undefined).map(({ page }) => page));
    expect(shown.size / articles.length).toBeGreaterThan(0.75);
  });

  test('have their marks on the parts that the drawing names', () => {
    const astray = figures.filter(
      ({ language, picture, marks }) =>
        language === undefined &&
        !marks.every(([x, y]) =>
          Object.values(drawn[picture] ?? {}).some((place) => place[0] === x && place[1] === y),
        ),
    );
    expect(astray).toEqual([]);
  });

  test('are in the language of the article', () => {
    const foreign = figures.filter(
      ({ language, picture }) =>
        !pictures.has(language === undefined ? `${picture}.png` : `${picture}.${language}.png`),
    );
    expect(foreign.map(({ page }) => page)).toEqual([]);
  });

  test('are all shown by an article', () => {
    const shown = new Set(
      figures.map(({ language, picture }) => `${picture}${language === undefined ? '' : `.${language}`}.png`),
    );
    expect([...pictures].filter((picture) => !shown.has(picture))).toEqual([]);
  });

  test('are as large in every language, and small files', () => {
    for (const picture of pictures) {
      expect(sizeOf(picture), picture).toEqual(sizeOf(picture.replace(/\.[a-z-]+\.png$/, '.png')));
      expect(readFileSync(join(TUTORIALS, picture)).length, picture).toBeLessThan(60 * 1024);
    }
  });
});
