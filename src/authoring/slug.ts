import { nameOf } from '../schemas/fields/names.ts';

const LONGEST = 48;

/**
 * The name of a file for a title: lower-case letters, digits and hyphens, cut between words; `fallback` where the
 * title has no Latin letter.
 *
 * @example slugOf('Ninguém consegue enviar e-mail 📮', 'incident') // 'ninguem-consegue-enviar-e-mail'
 * @example slugOf('停電', 'incident') // 'incident'
 */
export function slugOf(title: string, fallback: string): string {
  const whole = nameOf(title);
  if (whole.length <= LONGEST) return whole === '' ? fallback : whole;
  const cut = whole.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > LONGEST / 2 ? cut.slice(0, end) : whole.slice(0, LONGEST);
}
