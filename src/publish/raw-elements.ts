/** Elements whose content is taken as it stands, tags and space included. */
export type RawName = 'script' | 'style' | 'pre' | 'textarea';

/** One of them in a page: from its `<` at `from` up to `end`. */
export interface RawElement {
  readonly name: RawName;
  readonly attributes: string;
  readonly content: string;
  readonly from: number;
  readonly end: number;
}

const OPENING = /<(script|style|pre|textarea)\b([^>]*)>/g;

/** The elements of some of these names in a page, in their order. What stands within one of any name is none. */
export function rawElements(html: string, ...names: readonly RawName[]): readonly RawElement[] {
  const found: RawElement[] = [];
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const [tag, name, attributes = ''] = match;
    const start = match.index + tag.length;
    const closing = `</${name}>`;
    const close = html.indexOf(closing, start);
    if (close === -1) break;
    const end = close + closing.length;
    opening.lastIndex = end;
    if (!names.includes(name as RawName)) continue;
    found.push({
      name: name as RawName,
      attributes,
      content: html.slice(start, close),
      from: match.index,
      end,
    });
  }
  return found;
}

/** A page with something else in the place of each of its elements: `others` in their order. */
export function withOthers(html: string, elements: readonly RawElement[], others: readonly string[]): string {
  let kept = '';
  let at = 0;
  for (const [index, { from, end }] of elements.entries()) {
    kept += html.slice(at, from) + (others[index] ?? '');
    at = end;
  }
  return kept + html.slice(at);
}
