import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Problem, toldProblem } from '../../src/model/problem.ts';
import { readEntry } from '../../src/model/read/entry.ts';
import { readPage } from '../../src/model/read/page.ts';
import { type Place, placeOf } from '../../src/model/read/place-of.ts';
import { decodedText, isSafe } from '../../src/model/read/read-text.ts';
import { newReport, type Report } from '../../src/model/report.ts';
import { type Reader, readersFor } from '../../src/schemas/schemas.ts';
import { HOSTILE_CASES, hostileBody } from '../support/hostile-case.ts';
import { mutated } from '../support/mutations.ts';
import { randomFrom } from '../support/random.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNS = 20_000;
/** No file may take longer, in milliseconds. */
const MOST = 2000;
/** Above so many milliseconds a file is read again: others may be at work beside the test. */
const SUSPECT = 200;

const readers = readersFor({
  locales: ['pt-BR', 'pt-PT', 'es', 'en'],
  defaultLocale: 'pt-BR',
  timezone: 'America/Sao_Paulo',
  shared: false,
});

interface Sample {
  readonly path: string;
  readonly bytes: Buffer;
}

function samplesBelow(folder: string): readonly Sample[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(join(ROOT, folder).length + 1), bytes: readFileSync(file) }));
}

const SITES = readdirSync(join(ROOT, 'tests/sites')).map((name) => `tests/sites/${name}`);
const SAMPLES: readonly Sample[] = [
  ...['content', ...SITES].flatMap((folder) => samplesBelow(folder)),
  ...HOSTILE_CASES.filter(({ where }) => where !== 'file').map((one) => ({
    path: 'tutorials/e-mail/x.mdx',
    bytes: Buffer.from(
      `---\ntitle: Teste\nsummary: Teste\n${one.front_matter ?? ''}\n---\n\n${hostileBody(one).slice(0, 20_000)}`,
    ),
  })),
];

function readerOf(place: Exclude<Place, { kind: 'picture' }>): Reader<unknown> {
  if (place.kind === 'category') return readers.categories;
  if (place.kind !== 'page' || place.locale === null)
    return readers[
      place.kind === 'single' || place.kind === 'data' || place.kind === 'page' ? place.collection : 'site'
    ];
  if (place.collection === 'policies') return readers.policyTranslation;
  return place.collection === 'incidents' || place.collection === 'maintenance'
    ? readers.statusTranslation
    : readers.translation;
}

/** What the check does with one file by itself: decodes it, gates it, parses it, holds it against its schema. */
function check({ path, bytes }: Sample, report: Report): void {
  const place = placeOf(path);
  if ('code' in place || place.kind === 'picture') return;
  const text = decodedText(bytes);
  if (text === null) return;
  const name = { id: 'x', file: path };
  if (place.kind === 'page') readPage(name, text, readerOf(place), report);
  else if (isSafe(text, path, report)) readEntry(name, text, readerOf(place), report);
}

/** Small files, in which a change meets more of what has a meaning, take their turn more often. */
function smaller(one: Sample, other: Sample): Sample {
  return one.bytes.length <= other.bytes.length ? one : other;
}

/** Whether a problem says something, of a line that there is. `expect` for each would take longer than the check. */
function isSensible({ message, fix, line }: Problem): boolean {
  return message !== '' && (line ?? 1) >= 1 && !/undefined|\[object|NaN/.test(`${message}${fix}`);
}

/** The time that the processor takes for a file, in milliseconds. */
function timeOf(sample: Sample): number {
  const began = process.cpuUsage();
  check(sample, newReport());
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

describe('a file that chance has changed', () => {
  test(`neither crashes nor delays the check, ${RUNS} times`, { timeout: 120_000 }, () => {
    const random = randomFrom(20_261_122);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    let refused = 0;
    let slowest = { ms: 0, path: '', run: 0 };
    for (let run = 0; run < RUNS; run += 1) {
      const sample = smaller(pick(SAMPLES), pick(SAMPLES));
      const bytes = mutated(sample.bytes, pick(SAMPLES).bytes, random);
      const report = newReport();
      const began = performance.now();
      let ms = 0;
      try {
        check({ path: sample.path, bytes }, report);
        ms = performance.now() - began;
        if (ms > SUSPECT) ms = timeOf({ path: sample.path, bytes });
        for (const problem of report.problems.slice(0, 5)) {
          const told = toldProblem(problem, 'pt-PT');
          if (!isSensible(told)) expect.unreachable(JSON.stringify(told));
        }
      } catch (error) {
        throw new Error(
          `run ${run}, ${sample.path}: ${JSON.stringify(bytes.toString('latin1').slice(0, 2000))}`,
          { cause: error },
        );
      }
      if (ms > slowest.ms) slowest = { ms, path: sample.path, run };
      if (report.problems.length > 0) refused += 1;
    }
    expect(slowest.ms, `${slowest.path} in run ${slowest.run}`).toBeLessThan(MOST);
    // Chance that breaks nothing would show nothing, and neither would chance that breaks every file at once.
    expect(refused).toBeGreaterThan(RUNS / 3);
    expect(refused).toBeLessThan(RUNS);
    if (process.env['FUZZ_FIGURES'] !== undefined) console.log({ refused, slowest });
  });
});
