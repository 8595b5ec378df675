import { lookup } from '../domain/hours/table-lookup.ts';
import { island } from './island.ts';
import { dayOf, offsetOf } from './wall.ts';

const SVG = 'http://www.w3.org/2000/svg';
const DAY = 864e5;

function shape(name: string, attributes: Readonly<Record<string, number | string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Draws the present day of each live strip, and the needle on every strip of the present day. */
export function drawStrips(now: number): void {
  for (const strip of document.querySelectorAll<SVGElement>('[data-strip]')) {
    const id = strip.dataset['strip'] ?? '';
    const zone = island.channels?.[id]?.zone;
    const { table } = island;
    if (zone === undefined || table === undefined || lookup(table, id, now) === null) continue;
    const day = dayOf(zone, now);
    const begin = day * DAY - offsetOf(zone, now);
    strip.replaceChildren(shape('path', { class: 'track', d: 'M0 5H1440' }));
    for (let at = begin; at < begin + DAY; ) {
      const found = lookup(table, id, at);
      if (found === null) break;
      const end = Math.min(found.until ?? begin + DAY, begin + DAY);
      if (found.state === 'open') {
        strip.append(shape('rect', { x: (at - begin) / 6e4, width: (end - at) / 6e4, height: 10 }));
      }
      at = end;
    }
    const x = Math.round((now - begin) / 6e4);
    strip.append(
      shape('path', { class: 'rim', d: `M${x}-3V13` }),
      shape('path', { class: 'needle', d: `M${x}-3V13` }),
    );
    strip.removeAttribute('hidden');
  }
}
