/** A stretch of the text that gives way to another. */
interface Edit {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/** A text and the changes to be made in it, by the offsets of the text as it was; `from` inclusive, `until` exclusive. */
export class TextEdits {
  readonly text: string;
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Has a stretch give way to another text. */
  replace(from: number, until: number, text: string): void {
    this.#edits.push({ from, until, text });
  }

  /** How many changes there are, to come back to. */
  get count(): number {
    return this.#edits.length;
  }

  /** Forgets the changes after the first `count`. */
  forgetAfter(count: number): void {
    this.#edits.length = count;
  }

  /** The text with its changes; of two at one offset the first stands first. */
  result(): string {
    const inOrder = this.#edits.map((edit, index) => ({ ...edit, index }));
    inOrder.sort((a, b) => b.from - a.from || b.index - a.index);
    return inOrder.reduce(
      (text, { from, until, text: own }) => text.slice(0, from) + own + text.slice(until),
      this.text,
    );
  }

  /** How far an offset stands from the begin of its line. */
  columnOf(at: number): number {
    return at - (this.text.lastIndexOf('\n', at - 1) + 1);
  }

  /** Where the line ends on which a value ends. The value of a block text ends behind its last line end. */
  lineEnd(end: number): number {
    const within = this.contentEnd(end);
    return within < end ? within : this.text.indexOf('\n', end);
  }

  /** Where a value ends without the line ends behind it. */
  contentEnd(end: number): number {
    let at = end;
    while (this.text[at - 1] === '\n') at -= 1;
    return at;
  }
}
