/** Small letters without accents, so that `Contraseña` and `contrasena` are one word. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/**
 * What to search for, in order, until something is found: the words as typed, then with one of them replaced
 * by each of its synonyms. `esqueci a password` with `[senha, password]` gives also `esqueci a senha`.
 */
export function queriesOf(typed: string, synonyms: readonly (readonly string[])[]): readonly string[] {
  const plain = folded(typed);
  const queries = [typed.trim()];
  for (const group of synonyms) {
    const known = group.map(folded);
    const found = known.find((word) => ` ${plain} `.includes(` ${word} `));
    if (found === undefined) continue;
    for (const word of known)
      if (word !== found) queries.push(` ${plain} `.replace(` ${found} `, ` ${word} `).trim());
  }
  return [...new Set(queries)];
}

/** The answer that the company gives to just these words, or that they contain; null without one. */
export function pinnedFor<T extends { readonly words: string }>(
  typed: string,
  pinned: readonly T[],
): T | null {
  const plain = ` ${folded(typed)} `;
  return pinned.find(({ words }) => plain.includes(` ${folded(words)} `)) ?? null;
}
