import { parseColour, readableOn } from '../domain/contrast.ts';

const LIGHT = [1, 1, 1] as const;
const DARK = [0x11 / 255, 0x16 / 255, 0x1c / 255] as const;
/** What WCAG asks of text (1.4.3). */
const LEAST = 4.5;

/** The company's colour for both schemes, darkened or lightened until text in it can be read; null without one. */
export function accentCss(accent: string | null): string | null {
  const colour = accent === null ? null : parseColour(accent);
  if (colour === null) return null;
  return `@layer base{:root{--accent:light-dark(${readableOn(colour, LIGHT, LEAST)},${readableOn(colour, DARK, LEAST)})}}`;
}
