/** Spellings that sound alike in Portuguese, Spanish and English, put into one; in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cs]h/g, 'x'],
  [/h/g, ''],
  [/qu(?=[ei])/g, 'k'],
  [/s?c(?=[eiy])/g, 's'],
  [/g(?=[ei])/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'b'],
  [/y/g, 'i'],
  [/w/g, 'u'],
  [/n(?=[pbm])/g, 'm'],
  [/(.)\1+/g, '$1'],
];

/** How a folded word sounds, roughly: `ospedajem` and `hospedagem` are one, as are `recivo` and `recibo`. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word);
}
