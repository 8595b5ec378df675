import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Instant } from '../domain/time/types.ts';
import type { ProblemLanguage } from '../i18n/problems/problem-texts.ts';
import type { Problem } from '../model/problem.ts';
import { withLock } from '../publish/lock.ts';
import { checkDrafts, type DraftCheck, type LoadDrafts } from './check-drafts.ts';
import { type Committed, commitFile } from './commit-file.ts';
import { type EventFile, incidentOfKey } from './find-event.ts';
import { type ListItem, withItem } from './list-item.ts';
import type { NewFile } from './new-file.ts';
import { createFile, replaceFile } from './place-file.ts';
import { readEvent, type WrittenEvent } from './read-event.ts';
import type { SiteFacts } from './site-facts.ts';

/** Where content is written, and with what. */
export interface Desk {
  readonly contentDir: string;
  readonly site: SiteFacts;
  /** The instant asked for, else the present one whenever it is read: others may have written meanwhile. */
  readonly now: Instant;
  readonly load: LoadDrafts;
  /** In which problems are told. */
  readonly language: ProblemLanguage;
  /** Whether what is written is committed too. */
  readonly commit: boolean;
}

/** What came of a wish to write. */
export type Outcome =
  | {
      readonly kind: 'written';
      readonly file: string;
      readonly warnings: readonly Problem[];
      /** Errors of other files, which keep the site from being published. */
      readonly before: readonly Problem[];
      readonly committed: Committed | null;
      readonly subject: string;
    }
  /** The key is there already: nothing was changed. */
  | { readonly kind: 'known'; readonly file: string; readonly id: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Something stands there already. */
  | { readonly kind: 'taken'; readonly file: string };

/** Writes a new file, checked beforehand; with `key`, not where an incident of that key is there. */
export async function writeNew(
  desk: Desk,
  file: NewFile,
  { subject, key }: { readonly subject: string; readonly key?: string | undefined },
): Promise<Outcome> {
  return alone(desk, async () => {
    const known = key === undefined ? null : incidentOfKey(desk.contentDir, key);
    if (known !== null) return { kind: 'known', file: known.path, id: known.id };
    const checked = await check(desk, file.path, file.text);
    if (checked.errors.length > 0) return { kind: 'refused', problems: checked.errors };
    const placed = await createFile(desk.contentDir, file.path, file.text);
    if (placed !== 'placed') return { kind: 'taken', file: file.path };
    return finished(desk, file.path, checked, subject);
  });
}

/** Adds an item to the file that holds many of its kind, checked beforehand; its other bytes stay as they are. */
export async function writeItem(
  desk: Desk,
  item: ListItem,
  { subject }: { readonly subject: string },
): Promise<Outcome> {
  const path = `${item.file}.yaml`;
  return alone(desk, async () => {
    for (;;) {
      const present = readSingle(desk.contentDir, item.file);
      const text = withItem(present, item);
      if (text === null) {
        const { problems } = await desk.load(desk.contentDir, { now: desk.now });
        return { kind: 'refused', problems: problems.filter(({ file }) => file === path) };
      }
      const checked = await check(desk, path, text);
      if (checked.errors.length > 0) return { kind: 'refused', problems: checked.errors };
      const placed =
        present === null
          ? await createFile(desk.contentDir, path, text)
          : await replaceFile(desk.contentDir, path, present, text);
      if (placed === 'placed') return finished(desk, path, checked, subject);
    }
  });
}

/** Changes the file of an incident or a maintenance, checked beforehand; an update of a known key is not added. */
export async function writeUpdate(
  desk: Desk,
  event: EventFile,
  { make, key, subject }: UpdateOrder,
): Promise<Outcome> {
  return alone(desk, async () => {
    for (;;) {
      const written = readEvent(desk.contentDir, event, desk.site, desk.language);
      if ('problems' in written) return { kind: 'refused', problems: written.problems };
      if (key !== null && written.updates.some((update) => update.key === key)) {
        return { kind: 'known', file: event.path, id: event.id };
      }
      const text = make(written);
      if (text === null) return { kind: 'known', file: event.path, id: event.id };
      const checked = await check(desk, event.path, text);
      if (checked.errors.length > 0) return { kind: 'refused', problems: checked.errors };
      // Somebody may have saved the file in an editor meanwhile: then what he wrote is read too.
      const placed = await replaceFile(desk.contentDir, event.path, written.source, text);
      if (placed === 'placed') return finished(desk, event.path, checked, subject);
    }
  });
}

/** A change of a file, made from what it says by then. */
export interface UpdateOrder {
  /** The new text of its file; null where it says so already. */
  readonly make: (event: WrittenEvent) => string | null;
  readonly key: string | null;
  /** Of its commit. */
  readonly subject: string;
}

const PATIENCE_MS = 120_000;

/** One command at a time writes to a content folder. */
async function alone<T>({ contentDir }: Desk, work: () => Promise<T>): Promise<T> {
  const name = createHash('sha256').update(realpathSync(contentDir)).digest('hex').slice(0, 16);
  const root = resolve(import.meta.dirname, '../..');
  return withLock(join(root, '.work', `write-${name}-lock`), PATIENCE_MS, work);
}

async function check({ load, contentDir, now }: Desk, path: string, text: string): Promise<DraftCheck> {
  return checkDrafts(load, contentDir, new Map([[path, text]]), now);
}

/** What a file says by now; null where there is none. */
function readSingle(contentDir: string, name: string): string | null {
  const file = join(contentDir, `${name}.yaml`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

async function finished(
  { contentDir, commit }: Desk,
  file: string,
  { warnings, before }: DraftCheck,
  subject: string,
): Promise<Outcome> {
  const committed = commit ? await commitFile(join(contentDir, file), subject) : null;
  return { kind: 'written', file, warnings, before, committed, subject };
}
