import { inEnglish } from '../../src/i18n/problems/in-english.ts';
import type { Said } from '../../src/i18n/problems/say.ts';

/** A command used wrongly: its message goes to standard error, in the caller's language, and the command exits with 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  readonly said: Said;

  constructor(said: Said) {
    super(inEnglish(said));
    this.said = said;
  }
}
