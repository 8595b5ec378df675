/** What a value of the content is made of, as far as a form must know it: made from its schema. */
export type Outline =
  | { readonly kind: 'text'; readonly form: 'line' | 'prose' | 'date' | 'instant' }
  | { readonly kind: 'number' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'list'; readonly of: Outline }
  | { readonly kind: 'map'; readonly keys: readonly OutlineKey[] }
  /** A text, or a list of texts, by language; in the default language alone it may stand without the language. */
  | { readonly kind: 'languages'; readonly of: Outline; readonly locales: readonly string[] }
  /** Of several shapes, or with keys that no schema names: a form shows it as the YAML that it is. */
  | { readonly kind: 'yaml' };

/** A key of a map. */
export interface OutlineKey {
  readonly name: string;
  readonly required: boolean;
  /** The field's entry in the manual. */
  readonly manual: string;
  readonly outline: Outline;
}
