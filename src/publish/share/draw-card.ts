import { parseColour, readableOn } from '../../domain/contrast.ts';
import type { MarkShape } from '../../views/marks.ts';
import type { ShareCard } from '../../views/share/share-card.ts';
import { lettered, linesOf, type Weight } from './lettering.ts';

/** The size that every network takes for a large picture. */
export const WIDTH = 1200;
/** Its height, in pixels too. */
export const HEIGHT = 630;

const EDGE = 80;
const MEASURE = WIDTH - 2 * EDGE;
const [TEXT, MUTED, LINK] = ['#16202b', '#4a5866', '#0b4f9e'];
const WHITE = [1, 1, 1] as const;

/** The marks of src/components/MarkSprite.astro in their colours on light pages, with the colour of the words beside them. */
const MARKS: Readonly<
  Record<MarkShape, readonly [ground: string, sign: string, fill: string, words: string]>
> = {
  ok: ['<circle cx="8" cy="8" r="8"/>', 'm4.5 8.3 2.4 2.4 4.6-5', '#2f9480', '#075a48'],
  slow: ['<path d="M8 0l8 8-8 8-8-8z"/>', 'M4.5 9c1-2 2.5-2 3.5-1s2.5 1 3.5-1', '#7a5200', '#5c3f00'],
  partial: ['<path d="M8 .5 16 15.5H0z"/>', 'M8 6v4M8 12.7v.1', '#e2570b', '#7c2f00'],
  major: [
    '<path d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z"/>',
    'm5.2 5.2 5.6 5.6m0-5.6-5.6 5.6',
    '#7d0a34',
    '#7a0b33',
  ],
  maintenance: ['<rect width="16" height="16" rx="2"/>', 'm4 12 5-5m0-3a3 3 0 0 0 3 3', '#23479a', '#1c3d85'],
  unknown: ['<circle cx="8" cy="8" r="8"/>', 'M5 8h6', '#616b72', '#3d4852'],
};

/** A card as an SVG of outlines alone, 1200 by 630: it needs no font where it is turned into a picture. */
export function drawCard({ site, accent, kind, title, state, asOf }: ShareCard): string {
  const colour = accent === null ? null : parseColour(accent);
  const edge = colour === null ? LINK : readableOn(colour, WHITE, 3);
  const line = (
    text: string,
    y: number,
    size: number,
    weight: Weight,
    fill: string | null | undefined,
    x = EDGE,
  ): string =>
    linesOf(text, WIDTH - EDGE - x, size, weight, 1)
      .map((one) => lettered(one, x, y, size, weight, fill ?? TEXT ?? ''))
      .join('');
  const shape = state?.shape ?? null;
  const titles = linesOf(title, MEASURE, 68, 600, state === null ? 4 : 3);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<path fill="#fff" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${edge}" d="M0 0h${WIDTH}v16H0z"/>`,
    line(site, 102, 36, 600, TEXT),
    line(kind, 172, 32, 400, MUTED),
    ...titles.map((one, index) => lettered(one, EDGE, 256 + index * 80, 68, 600, TEXT ?? '')),
    // A phase has no mark: its word alone.
    shape === null ? '' : markAt(shape, EDGE, 481),
    state === null
      ? ''
      : line(state.text, 520, 42, 600, shape && MARKS[shape][3], EDGE + (shape === null ? 0 : 64)),
    asOf === null ? '' : line(asOf, 582, 28, 400, MUTED),
    '</svg>',
  ].join('');
}

function markAt(shape: MarkShape, x: number, y: number): string {
  const [ground, sign, fill] = MARKS[shape];
  return (
    `<g transform="translate(${x} ${y}) scale(2.75)"><g fill="${fill}">${ground}</g>` +
    `<path d="${sign}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></g>`
  );
}
