import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import type { Site } from '../../src/model/types.ts';

/** The content as the development server shows it. */
export interface DevState {
  /** As it was when it was last sound; null where it never was. */
  readonly site: Site | null;
  readonly problems: readonly Problem[];
}

/** The name under which the pages of the development server find the content that its command keeps for them. */
export const DEV_CONTENT = Symbol.for('plantao.dev-content');

/** Keeps a content folder read: anew when a file of it has changed, with the last sound site while it has an error. */
export class DevContent {
  readonly #folder: string;
  readonly #load: (folder: string) => Promise<DevState>;
  #stamp: string | null = null;
  #reading: Promise<DevState> = Promise.resolve({ site: null, problems: [] });

  constructor(folder: string, load: (folder: string) => Promise<DevState>) {
    this.#folder = folder;
    this.#load = load;
  }

  /** The content as it stands in the folder now. */
  read(): Promise<DevState> {
    const stamp = stampOf(this.#folder);
    if (stamp !== this.#stamp) {
      this.#stamp = stamp;
      this.#reading = this.#readAnew(this.#reading);
    }
    return this.#reading;
  }

  async #readAnew(before: Promise<DevState>): Promise<DevState> {
    const last = await before.catch(() => null);
    const { site, problems } = await this.#load(this.#folder);
    return { site: site ?? last?.site ?? null, problems };
  }
}

/** Changes with every change of a file: names, sizes and times. */
function stampOf(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size = 0, mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
      return entry.isDirectory() ? path : `${path} ${size} ${mtimeMs}`;
    })
    .sort()
    .join('\n');
}
