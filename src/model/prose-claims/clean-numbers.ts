import { isGlued, type Token } from './tokens.ts';

const DASHES = new Set(['–', '—', '-']);
/** Signs that, right beside a number, make it part of something else: a version, a path, a price, a time. */
const JOINING = new Set([
  '.',
  ',',
  ':',
  '/',
  '-',
  '_',
  '@',
  '#',
  '$',
  '€',
  '£',
  '=',
  '+',
  '%',
  '\\',
  '×',
  'º',
  '°',
  'ª',
]);

/** Whether a number begins here that is not the tail of something longer; `9-12` may begin at 12. */
export function beginsNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !isGlued(tokens[index])) return true;
  if (before.kind !== 'sign') return false;
  if (!JOINING.has(before.text)) return true;
  return DASHES.has(before.text) && tokens[index - 2]?.kind === 'number' && isGlued(before);
}

/** Whether what ends with the token before `next` is whole, and not the head of something longer. */
export function endsNumber(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || !isGlued(after)) return true;
  if (after.kind !== 'sign') return false;
  if (!JOINING.has(after.text)) return true;
  const beyond = tokens[next + 1];
  if (beyond === undefined || !isGlued(beyond) || beyond.kind === 'sign')
    return !['%', '$', '€', '£', '+', '@', '='].includes(after.text);
  return DASHES.has(after.text) && beyond.kind === 'number' && tokens[next - 1]?.kind === 'number';
}

/** The value of a number token of at most `digits` digits, or null. */
export function numberAt(tokens: readonly Token[], index: number, digits = 2): number | null {
  const token = tokens[index];
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : null;
}

/** A year written with four digits, from 1900 to 2199. */
export function yearAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  return token?.kind === 'number' && /^(?:19|20|21)\d\d$/.test(token.text) ? Number(token.text) : null;
}
