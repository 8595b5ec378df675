import { rawElements } from './raw-elements.ts';

/** A module in the head that the page waits for, too: it builds on what the page's own has set, so it comes after. */
const AWAITED = '<script type="module" blocking="render" src=';

/**
 * A page that is painted when its clock has ticked: its module, which runs when all of the page is read, is waited for.
 * A page comes in one flight; painted before, it would show the week, or a notice that is over, and then move it away.
 * Needs the modules put together (merge-inline.ts). A browser that does not wait paints earlier, as without this.
 */
export function paintOnce(html: string): string {
  const module = rawElements(html, 'script').find(({ attributes }) => attributes === ' type="module"');
  const head = html.indexOf('</head>');
  if (module === undefined || head === -1 || module.from < head) return html;
  const { from, end, content } = module;
  const waited = `<script type="module" blocking="render">${content}</script>`;
  const awaited = html.indexOf(AWAITED);
  const place = awaited === -1 ? head : Math.min(awaited, head);
  return html.slice(0, place) + waited + html.slice(place, from) + html.slice(end);
}
