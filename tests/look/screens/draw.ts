import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Locale } from '../../../src/model/types.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { SCREENS } from './all-screens.ts';
import { type Screen, sayIn } from './screen.ts';

/**
 * `npm run screens [-- NAME…]`: draws the pictures of the demonstration's tutorials again, all or those whose file
 * begins with a name (`e-mail/`), and prints where the marks of each belong, as `marks.json` keeps them for the tests.
 */
const ROOT = resolve(import.meta.dirname, '../../..');
const MARKS = join(import.meta.dirname, 'marks.json');

/** Percent of the picture's width and height. */
type Places = Readonly<Record<string, readonly [number, number]>>;

interface Drawn {
  readonly png: Buffer;
  readonly size: string;
  readonly places: Places;
}

const css = await readFile(join(import.meta.dirname, 'screens.css'), 'utf8');
const names = process.argv.slice(2);
const all = JSON.parse(await readFile(MARKS, 'utf8').catch(() => '{}')) as Record<string, Places>;
const differences: string[] = [];
const browser = await launchBrowser();
const page = await (await browser.newContext({ deviceScaleFactor: 2 })).newPage();
for (const screen of SCREENS) {
  const { file } = screen;
  if (names.length > 0 && !names.some((name) => file.startsWith(name))) continue;
  const original = await drawn(page, screen, 'pt-BR');
  differences.push(...crowdOf(file, original));
  await save(`${file}.png`, original);
  for (const locale of screen.locales) {
    const translated = await drawn(page, screen, locale);
    differences.push(...differencesOf(`${file} in ${locale}`, original, translated));
    await save(`${file}.${locale.toLowerCase()}.png`, translated);
  }
  all[file] = original.places;
  console.log(file, JSON.stringify(original.places));
}
await browser.close();
const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
const lines = sorted.map(([file, places]) => `  ${JSON.stringify(file)}: ${JSON.stringify(places)}`);
await writeFile(MARKS, `{\n${lines.join(',\n')}\n}\n`);
for (const difference of differences) console.error(difference);
process.exitCode = differences.length > 0 ? 1 : 0;

async function drawn(on: Page, screen: Screen, locale: Locale): Promise<Drawn> {
  const body = screen.draw(sayIn(locale, screen.file));
  const width = screen.width ?? 600;
  await on.setViewportSize({ width, height: 300 });
  await on.setContent(
    `<!doctype html><html lang="${locale}"><style>${css}</style><body style="inline-size:${width}px">${body}`,
  );
  const box = {
    width,
    height: await on.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
  };
  const shot = await on.screenshot({ clip: { x: 0, y: 0, ...box }, fullPage: true });
  const png = await sharp(shot)
    .png({ palette: true, colours: 32, effort: 10, compressionLevel: 9 })
    .toBuffer();
  return { png, size: `${box.width}×${box.height}`, places: await placesOn(on, box) };
}

/** The middle of each mark, whose circle is some 18 pixels of the drawing wide. */
function placesOn(on: Page, { width, height }: { width: number; height: number }): Promise<Places> {
  return on.evaluate(
    ([wide, high]) => {
      const entries = [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const x = {
          start: left + 16,
          before: left - 24,
          after: right + 24,
          middle: (left + right) / 2,
          inner: right - 46,
          end: right - 20,
          above: right - 20,
        }[element.dataset['at'] ?? 'end'];
        const percent = (at: number, of: number) => Math.round((at / of) * 1000) / 10;
        return [
          element.dataset['mark'] ?? '',
          [
            percent(x ?? 0, wide),
            percent(element.dataset['at'] === 'above' ? top - 4 : (top + bottom) / 2, high),
          ],
        ] as const;
      });
      return Object.fromEntries(entries) as Record<string, [number, number]>;
    },
    [width, height] as const,
  );
}

/** A translation's picture is as large as the original's and has its parts in the same places, as its marks are the original's. */
function differencesOf(what: string, original: Drawn, translated: Drawn): readonly string[] {
  const moved = Object.entries(original.places).flatMap(([name, [x, y]]) => {
    const [tx, ty] = translated.places[name] ?? [Number.NaN, Number.NaN];
    return Math.hypot(tx - x, ty - y) < 2.5 ? [] : [`${what} has "${name}" at ${tx} ${ty}, not ${x} ${y}`];
  });
  const size = `${what} is ${translated.size}, not ${original.size}`;
  return original.size === translated.size ? moved : [size, ...moved];
}

/** Marks that would touch on a phone, where a picture is some 330 pixels wide and a mark 20. */
function crowdOf(what: string, { size, places }: Drawn): readonly string[] {
  const [width = 0, height = 0] = size.split('×').map(Number);
  const all = Object.entries(places);
  return all.flatMap(([name, [x, y]], at) =>
    all.slice(at + 1).flatMap(([other, [ox, oy]]) => {
      const distance = (330 / width) * Math.hypot(((x - ox) / 100) * width, ((y - oy) / 100) * height);
      return distance < 20
        ? [`${what}: "${name}" and "${other}" are ${distance.toFixed()} pixels apart on a phone`]
        : [];
    }),
  );
}

async function save(file: string, { png, size }: Drawn): Promise<void> {
  await writeFile(join(ROOT, 'content/tutorials', file), png);
  console.log(`${file}: ${size}, ${Math.round(png.length / 1024)} KB`);
}
