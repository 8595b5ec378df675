import { type RawElement, rawElements, withOthers } from './raw-elements.ts';

/**
 * A page whose inline styles stand together in one element, and its inline modules in another, in their order:
 * each element costs a hash of its own in the page's policy, which nothing compresses. Modules run when the page
 * is read, wherever they stand; each keeps its names to itself. None of them imports, exports or awaits at its top.
 */
export function mergeInline(html: string): string {
  const styled = merged(html, rawElements(html, 'style'), (all) => `<style>${all.join('')}</style>`);
  const modules = rawElements(styled, 'script').filter(({ attributes }) => attributes === ' type="module"');
  return merged(styled, modules, (all) => {
    const calls = all.map((code) => `(()=>{${code.trim()}\n})();`);
    return `<script type="module">${calls.join('')}</script>`;
  });
}

/** The contents of some elements, put together in the place of the last one. */
function merged(
  html: string,
  elements: readonly RawElement[],
  together: (all: readonly string[]) => string,
): string {
  if (elements.length < 2) return html;
  const all = together(elements.map(({ content }) => content));
  return withOthers(
    html,
    elements,
    elements.map((_, index) => (index === elements.length - 1 ? all : '')),
  );
}
