import { parseColour, readableAccent } from '../domain/contrast.ts';

/** The company's colour for both schemes, darkened or lightened until text in it can be read; null without one. */
export function accentCss(accent: string | null): string | null {
  const colour = accent === null ? null : parseColour(accent);
  if (colour === null) return null;
  const { light, dark } = readableAccent(colour);
  return `@layer base{:root{--accent:light-dark(${light},${dark})}}`;
}
