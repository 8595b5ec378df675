const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const MODULE = /<script type="module">([\s\S]*?)<\/script>/g;

/**
 * A page whose inline styles stand together in one element, and its inline modules in another, in their order:
 * each element costs a hash of its own in the page's policy, which nothing compresses. Modules run when the page
 * is read, wherever they stand; each keeps its names to itself. None of them imports, exports or awaits at its top.
 */
export function mergeInline(html: string): string {
  const styled = merged(html, STYLE, (all) => `<style>${all.join('')}</style>`);
  return merged(styled, MODULE, (all) => {
    const calls = all.map((code) => `(()=>{${code.trim()}\n})();`);
    return `<script type="module">${calls.join('')}</script>`;
  });
}

/** The contents of all elements of a kind, put together in the place of the last one. */
function merged(html: string, element: RegExp, together: (all: readonly string[]) => string): string {
  const all = [...html.matchAll(element)].map(([, content = '']) => content);
  if (all.length < 2) return html;
  let index = 0;
  return html.replace(element, () => {
    index += 1;
    return index === all.length ? together(all) : '';
  });
}
