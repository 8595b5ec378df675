import type { ProblemText } from './problem-texts.ts';

/** A value of a text: as it stands in every language, or a text itself. */
export type SaidValue = string | number | Said;

/** What is said of a problem, before it is said in a language: a text of the tables and the values of its places. */
export interface Said {
  readonly text: ProblemText;
  readonly values: Readonly<Record<string, SaidValue>>;
}

/** The names of a text's places: of `is {found}` it is `found`. Braces round anything but a name stay as they are. */
export type PlacesOf<Text> = Text extends `${string}{${infer Rest}`
  ?
      | (Rest extends `${infer Name}}${string}`
          ? Name extends '' | `${string}${' ' | '{' | '"' | '…'}${string}`
            ? never
            : Name
          : never)
      | PlacesOf<Rest>
  : never;

type ValuesOf<Text> = [PlacesOf<Text>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<Text>, SaidValue>>];

/** Says something by its English text: `say('is {found}', { found: '"9-12"' })`. The tables hold it in each language. */
export function say<const Text extends ProblemText>(text: Text, ...[values]: ValuesOf<Text>): Said {
  return { text, values: values ?? {} };
}
