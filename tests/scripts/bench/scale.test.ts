import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mixedSite, writeSite } from '../../../scripts/bench/scale/made-up-site.ts';
import { costOf } from '../../../scripts/bench/scale/process-cost.ts';
import { straightLine } from '../../../scripts/bench/scale/straight-line.ts';
import { loadSite } from '../../../src/model/load-site.ts';
import { filesBelow } from '../../../src/publish/files.ts';

describe('a line through costs', () => {
  test('is straight where each page costs the same', () => {
    const { slope, start, r2, bend } = straightLine([
      [100, 1200],
      [1000, 3000],
      [5000, 11_000],
    ]);
    expect([slope, start, r2, bend].map((figure) => Number(figure.toFixed(6)))).toEqual([2, 1000, 1, 1]);
  });

  test('bends where each page costs more than the one before', () => {
    const { r2, bend } = straightLine([
      [100, 10_000],
      [1000, 1_000_000],
      [5000, 25_000_000],
    ]);
    expect(bend).toBeGreaterThan(5);
    expect(r2).toBeLessThan(0.99);
  });
});

describe('a made-up site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const size = mixedSite(80);

  test('is sound, in four languages, with and without components', async () => {
    writeSite(join(folder, 'a'), size);
    const { site, problems } = await loadSite(join(folder, 'a'));
    // Made of syllables by chance, a word may be one of either Portuguese.
    expect(problems.filter(({ code }) => code !== 'other-portuguese')).toEqual([]);
    const articles = site?.categories.flatMap(({ tutorials }) => tutorials) ?? [];
    expect(articles).toHaveLength(size.articles);
    expect(articles.map(({ texts }) => Object.keys(texts).length)).toEqual(articles.map(() => 4));
  });

  test('is the same for the same seed, another for another', async () => {
    writeSite(join(folder, 'b'), size);
    writeSite(join(folder, 'c'), { ...size, seed: size.seed + 1 });
    const files = await filesBelow(join(folder, 'a'));
    const read = (name: string) => files.map((file) => readFileSync(join(folder, name, file), 'utf8'));
    expect(read('b')).toEqual(read('a'));
    expect(read('c')).not.toEqual(read('a'));
  });
});

describe('the cost of a command', () => {
  test('counts what it starts as well', async () => {
    const busy = 'const end = process.cpuUsage().user + 2e5; while (process.cpuUsage().user < end);';
    const child = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`;
    const { cpu } = await costOf([process.execPath, '-e', child]);
    expect(cpu).toBeGreaterThan(0.2);
  });

  test('of one that fails is its own message', async () => {
    await expect(costOf([process.execPath, '-e', 'throw new Error("no such thing")'])).rejects.toThrow(
      'no such thing',
    );
  });
});
