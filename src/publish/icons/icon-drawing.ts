import { parseColour, readableOn } from '../../domain/contrast.ts';

const WHITE = [1, 1, 1] as const;
const BLUE = '#0b4f9e';

/**
 * The sign of the site, a day strip with its needle, on the company's colour, darkened until white stands out from
 * it; else on the site's own blue. A phone cuts the corners of a square one itself.
 */
export function iconDrawing(accent: string | null, corners: 'round' | 'square' = 'round'): string {
  const colour = accent === null ? null : parseColour(accent);
  const ground = colour === null ? BLUE : readableOn(colour, WHITE, 4.5);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32"${corners === 'round' ? ' rx="6"' : ''} fill="${ground}"/>` +
    '<g stroke-linecap="round"><path d="M5 16h22" stroke="#fff" stroke-opacity=".45" stroke-width="6"/>' +
    '<path d="M12 16h12" stroke="#9cf0da" stroke-width="6"/><path d="M18 6v20" stroke="#fff" stroke-width="3"/></g></svg>\n'
  );
}
