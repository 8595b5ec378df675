import { rawElements } from './raw-elements.ts';

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
  return html.slice(0, head) + waited + html.slice(head, from) + html.slice(end);
}
