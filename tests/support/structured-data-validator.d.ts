/** The package brings no types of its own. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(
      extracted: object,
    ): Promise<readonly { readonly severity: string; readonly issueMessage: string }[]>;
  }
}
