import { rawElements } from './raw-elements.ts';

/** What begins and ends a line of its own, or is not shown: space around it says nothing. */
const BLOCK =
  /<\/?(?:html|head|title|meta|link|body|header|nav|main|aside|footer|section|article|div|form|details|summary|h[1-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|option|symbol|path|circle|script|style|pre)\b(?:[^>"]|"[^"]*")*>/g;

/** A shape of a drawing, which holds nothing. */
const SHAPE = /><\/(?:path|circle|rect|use)>/g;

/** A page without the space around its blocks, its shapes closed where they begin; what is said within a line keeps its own. */
export function tightMarkup(html: string): string {
  let tight = '';
  let at = 0;
  for (const { from, end } of rawElements(html, 'pre', 'script', 'style', 'textarea')) {
    tight += tightened(html.slice(at, from).replace(SHAPE, '/>')) + html.slice(from, end);
    at = end;
  }
  return tight + tightened(html.slice(at).replace(SHAPE, '/>'));
}

function tightened(part: string): string {
  let tight = '';
  let from = 0;
  let isFirst = true;
  for (const { 0: tag, index } of part.matchAll(BLOCK)) {
    const between = part.slice(from, index);
    tight += (isFirst ? between.trimEnd() : between.trim()) + tag;
    from = index + tag.length;
    isFirst = false;
  }
  const rest = part.slice(from);
  return tight + (isFirst ? rest : rest.trimStart());
}
