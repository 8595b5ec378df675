/** Small letters without accents, so that `Contraseña` and `contrasena` are one word. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
