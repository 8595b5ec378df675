/**
 * A text that is put together block by block: with single spaces, each block ended by a full stop where it has no sign
 * of its own. What is ended is not looked at again, so that a long text costs no more a sign than a short one.
 */
export class BlockText {
  /** What is ended: empty, or it ends with a space. */
  #done = '';
  #open = '';

  get length(): number {
    return this.#done.length + this.#open.length;
  }

  /** Adds text within a block; space of any kind is one. */
  add(more: string): void {
    const spaced = SPACES.test(more) ? more.replace(/\s+/g, ' ') : more;
    const isAfterSpace = this.#open === '' || /\s$/.test(this.#open);
    this.#open += isAfterSpace && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
  }

  /** Adds a space, whatever stands before it. */
  space(): void {
    this.#open += ' ';
  }

  /** Ends a block. */
  end(): void {
    const bare = this.#open.trimEnd();
    const left = this.#done === '' ? bare.replace(/ ·$/, '') : bare.replace(/(?:^| )·$/, '');
    if (left !== '') this.#done += ENDS_BARE.test(left) ? `${left}. ` : `${left} `;
    this.#open = '';
  }

  /** Ends a cell of a table, or an item of a list: a point keeps it from the next. */
  endEntry(): void {
    const bare = this.#open.trimEnd();
    if (bare !== '') this.#open = /[.·:;!?…]$/.test(bare) ? `${bare} ` : `${bare} · `;
    else this.#open = this.#done === '' || /[.·:] $/.test(this.#done) ? '' : '· ';
  }

  /** What was added since the text was so long, without space around it. */
  from(length: number): string {
    const done = this.#done.length;
    return (length >= done ? this.#open.slice(length - done) : this.#done.slice(length) + this.#open).trim();
  }

  /** Takes away what was added since the text was so long. */
  cut(length: number): void {
    this.#open = this.#open.slice(0, Math.max(0, length - this.#done.length));
    this.#done = this.#done.slice(0, length);
  }

  /** All of it, without space around it. */
  whole(): string {
    return (this.#done + this.#open).trim();
  }
}

/** Space that is not a single one. */
const SPACES = /[^\S ]| {2}/;
const ENDS_BARE = /[\p{L}\p{N})\]%”"»]$/u;
