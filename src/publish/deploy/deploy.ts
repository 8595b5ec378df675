import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Said, say } from '../../i18n/problems/say.ts';
import { withLock } from '../lock.ts';
import { nextId, noteServed, prune, tidy } from './keep.ts';
import { carryLasting } from './lasting-files.ts';
import { damageTo, manifestOf } from './manifest.ts';
import { type ReleaseRecord, releaseRecords, writeRecord } from './release-record.ts';
import { siteFaults } from './site-faults.ts';
import {
  isCurrentTaken,
  prepareTarget,
  servedRelease,
  serveRelease,
  type Target,
  targetAt,
} from './target.ts';

/** What is to be published: how its files are made, and what they are of. */
export interface Publication {
  /** Writes the site into a folder that is not there yet. */
  readonly make: (folder: string) => Promise<unknown>;
  readonly base: string;
  readonly at: string;
  readonly commit: string | null;
}

/** What came of publishing: what is served now and before, or why nothing was changed. */
export type Deployed =
  | {
      readonly kind: 'served';
      readonly release: ReleaseRecord;
      readonly before: string | null;
      readonly kept: readonly string[];
    }
  | { readonly kind: 'refused'; readonly faults: readonly Said[] };

/** Where it is published, and by which clock: milliseconds of the epoch. */
interface Place {
  readonly to: string;
  readonly patienceMs: number;
  readonly clock: () => number;
}

/**
 * Publishes a site below `to`: makes it aside, makes sure that it is whole, gives it the lasting files of the releases
 * before it, and switches by one rename. Whenever it is cut short, `current` is the old site or the new one, whole.
 * @throws as the file system does, and when another deploy is still at work after `patienceMs`.
 */
export async function deploy(publication: Publication, place: Place): Promise<Deployed> {
  return atTarget(place, async (target) => {
    const { releases } = target;
    const id = await nextId(target);
    const aside = join(releases, `${id}.next`);
    await publication.make(aside);
    const faults = await siteFaults(aside, publication.base);
    if (faults.length > 0) {
      await rm(aside, { recursive: true, force: true });
      return { kind: 'refused', faults };
    }
    const { at, commit } = publication;
    const previous = await servedRelease(target);
    const files = await manifestOf(aside);
    const release = { id, at, commit, previous, served: null, files } satisfies ReleaseRecord;
    await carryLasting(target, release, await releaseRecords(target), aside);
    await writeRecord(target, release);
    await rename(aside, join(releases, id));
    return serve(target, release, place.clock);
  });
}

/** Serves again the release that was served before the present one was made. */
export async function rollback(place: Place): Promise<Deployed> {
  return atTarget(place, async (target) => {
    const served = await servedRelease(target);
    const all = await releaseRecords(target);
    const previous = all.find(({ id }) => id === served)?.previous ?? null;
    const release = all.find(({ id }) => id === previous);
    if (release === undefined) return refused(say('There is no earlier release to go back to.'));
    const damaged = await damageTo(join(target.releases, release.id), release.files);
    if (damaged.length > 0) {
      return refused(
        ...damaged.map((path) => say('Release {id} is damaged: {path}.', { id: release.id, path })),
      );
    }
    await carryLasting(target, release, all);
    return serve(target, release, place.clock);
  });
}

const refused = (...faults: readonly Said[]): Deployed => ({ kind: 'refused', faults });

async function atTarget(
  { to, patienceMs, clock }: Place,
  work: (target: Target) => Promise<Deployed>,
): Promise<Deployed> {
  const target = targetAt(to);
  await prepareTarget(target);
  return withLock(target.lock, patienceMs, async () => {
    if (await isCurrentTaken(target))
      return refused(say('{path} is no link that deploy made.', { path: target.current }));
    await tidy(target, clock);
    return work(target);
  });
}

async function serve(target: Target, release: ReleaseRecord, clock: () => number): Promise<Deployed> {
  const before = await servedRelease(target);
  await serveRelease(target, release.id);
  // From here on the site is published; what is left to do is done by the next deploy if it fails now.
  const kept = await settle(target, clock).catch(() => null);
  return {
    kind: 'served',
    release,
    before,
    kept: kept ?? (await releaseRecords(target)).map(({ id }) => id),
  };
}

async function settle(target: Target, clock: () => number): Promise<readonly string[]> {
  await noteServed(target, clock);
  return prune(target);
}
