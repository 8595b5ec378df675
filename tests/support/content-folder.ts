import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** The fixtures of the model: a folder a case, whose `content/` is laid over that of `base`. */
export const CASES: readonly string[] = readdirSync(FIXTURES)
  .filter((name) => name !== 'base')
  .sort();

/** Where a case says what the check prints for it. */
export function expectationOf(name: string): string {
  return join(FIXTURES, name, 'problems.txt');
}

/** A content folder in a temporary place, gone when it is disposed of. */
export interface ContentFolder extends Disposable {
  readonly path: string;
  /** Writes a file; null removes it. */
  readonly write: (file: string, text: string | Uint8Array | null) => void;
}

/** A small sound site, with the files of a case over it. */
export function contentFolder(name?: string): ContentFolder {
  // In a folder of its own, so that what is written beside it is the test's too.
  const around = mkdtempSync(join(tmpdir(), 'plantao-content-'));
  const path = join(around, 'content');
  cpSync(join(FIXTURES, 'base'), path, { recursive: true });
  if (name !== undefined) cpSync(join(FIXTURES, name, 'content'), path, { recursive: true });
  return {
    path,
    write: (file, text) => {
      const absolute = join(path, file);
      mkdirSync(dirname(absolute), { recursive: true });
      if (text === null) rmSync(absolute, { recursive: true });
      else writeFileSync(absolute, text);
    },
    [Symbol.dispose]: () => rmSync(around, { recursive: true, force: true }),
  };
}
