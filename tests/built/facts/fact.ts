/**
 * Something that a customer of one of the five companies looks for, and the page that must tell it.
 *
 * Only words of the company's own content stand here (titles, names, addresses, times), never the
 * interface's. Text is compared as a reader sees it: tags gone, entities read, any run of white space
 * (no-break spaces too) one space. A time such as `9:00` is found in `09:00` as well.
 */
export interface Fact {
  /** What is true, in the present tense: the test's name. */
  readonly fact: string;
  /** Path in the built site, from its root, with the closing slash. */
  readonly page: string;
  /** Fragments that the visible text holds, each somewhere. */
  readonly contains?: readonly string[];
  /** Fragments that it must not hold. */
  readonly lacks?: readonly string[];
  /** CSS selector of the part that is read; the whole page when left out. Where several match, their texts together. */
  readonly selector?: string;
}
