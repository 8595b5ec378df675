/** A name of its own, and not the end of a class such as `box--wide`. */
const NAME = /(?<![\w-])--[a-z][\w-]*/gi;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The style sheets of one page with the names of its custom properties as short as can be, the most used first.
 * Nothing but the page's own styles may name them: the policy allows no style attribute, and no script sets one.
 */
export function shortenProperties(sheets: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const [name] of sheets.join('').matchAll(NAME)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const ordered = [...uses].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const short = new Map(ordered.map(([name], index) => [name, `--${letters(index)}`]));
  return sheets.map((css) => css.replace(NAME, (name) => short.get(name) ?? name));
}

/** The name at a place of the row a, b, … z, ba, bb, … */
function letters(index: number): string {
  const rest = Math.floor(index / LETTERS.length);
  return (rest > 0 ? letters(rest) : '') + LETTERS.charAt(index % LETTERS.length);
}
