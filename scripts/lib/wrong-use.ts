/** A command used wrongly: its message goes to standard error, and the command exits with 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
