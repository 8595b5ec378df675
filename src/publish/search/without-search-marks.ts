const NAME = 'data-pagefind-';
const WORDS = /<span data-pagefind-(?:words|note)="[^"]*"><\/span>\s*/g;
const MARK = /\sdata-pagefind-[a-z]+(?:="[^"]*")?/y;
const IN_TAG = /^<[a-z][^<>]*$/;

/** A page without what is marked on it for the search index alone: the reader pays no byte for it. */
export function withoutSearchMarks(html: string): string {
  const text = html.replace(WORDS, '');
  let kept = '';
  let from = 0;
  for (let at = text.indexOf(NAME); at !== -1; at = text.indexOf(NAME, at + NAME.length)) {
    MARK.lastIndex = at - 1;
    const mark = at > from && IN_TAG.test(text.slice(text.lastIndexOf('<', at), at)) ? MARK.exec(text) : null;
    if (mark === null) continue;
    kept += text.slice(from, at - 1);
    from = MARK.lastIndex;
  }
  return kept + text.slice(from);
}
