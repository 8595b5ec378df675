import { printable } from '../printable.ts';
import { escapeHtml } from '../prose/html-text.ts';
import { textWidth } from './text-width.ts';

/** A part of a badge: its text on its ground. */
export interface BadgePart {
  readonly text: string;
  readonly fill: string;
  readonly color: string;
}

const HEIGHT = 24;
const PAD = 8;
/** A longer text ends in an ellipsis; the title has all of it. */
const MOST_SIGNS = 48;
const FONT = 'Verdana,DejaVu Sans,Noto Sans,Segoe UI,sans-serif';

/**
 * A row of texts as one picture that is read by itself: its title says all of them, each is as wide as its text
 * in whatever font the reader has, nothing in it is run or loaded.
 */
export function badgeSvg(parts: readonly BadgePart[], lang: string): string {
  let x = 0;
  const drawn = parts.map(({ text, fill, color }) => {
    const shown = shortened(printable(text));
    const length = textWidth(shown);
    const width = length + 2 * PAD;
    const cell =
      `<path fill="${fill}" d="M${x} 0h${width}v${HEIGHT}H${x}z"/>` +
      `<text x="${x + PAD}" y="16" fill="${color}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeHtml(shown)}</text>`;
    x += width;
    return cell;
  });
  const title = escapeHtml(printable(parts.map(({ text }) => text).join(', ')));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${x}" height="${HEIGHT}" viewBox="0 0 ${x} ${HEIGHT}" role="img" aria-label="${title}" xml:lang="${lang}" font-family="${FONT}" font-size="12">` +
    `<title>${title}</title><clipPath id="r"><rect width="${x}" height="${HEIGHT}" rx="4"/></clipPath>` +
    `<g clip-path="url(#r)">${drawn.join('')}</g></svg>\n`
  );
}

function shortened(text: string): string {
  const signs = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  return signs.length <= MOST_SIGNS
    ? text
    : `${signs
        .slice(0, MOST_SIGNS - 1)
        .join('')
        .trimEnd()}…`;
}
