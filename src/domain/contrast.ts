/** A colour as red, green and blue between 0 and 1. */
type Rgb = readonly [number, number, number];

/** `#0b5d6b` as red, green and blue; null where it is not a six-digit hexadecimal colour. */
export function parseColour(text: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (match === null) return null;
  const [r, g, b] = match.slice(1).map((hex) => Number.parseInt(hex, 16) / 255);
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The first mixture of a colour with white or black that reaches `least` against a ground. */
export function readableOn(colour: Rgb, ground: Rgb, least: number): string {
  const target: Rgb = luminance(ground) > 0.5 ? [0, 0, 0] : [1, 1, 1];
  for (let step = 0; step <= 20; step += 1) {
    const mixed = colour.map((part, i) => part + ((target[i] ?? 0) - part) * (step / 20)) as unknown as Rgb;
    if (contrastOf(mixed, ground) >= least) return toHex(mixed);
  }
  return toHex(target);
}

const toHex = (colour: Rgb): string =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What WCAG asks of text (1.4.3). */
const LEAST = 4.5;
const LIGHT: Rgb = [1, 1, 1];
const DARK: Rgb = [0x11 / 255, 0x16 / 255, 0x1c / 255];

/** A company's colour as it can be read on the light and on the dark pages: as written where it can, else the nearest to it. */
export function readableAccent(colour: Rgb): {
  readonly contrast: number;
  readonly light: string;
  readonly dark: string;
} {
  return {
    contrast: contrastOf(colour, LIGHT),
    light: readableOn(colour, LIGHT, LEAST),
    dark: readableOn(colour, DARK, LEAST),
  };
}
