import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSite } from '../../src/model/load-site.ts';
import type { Problem } from '../../src/model/problem.ts';
import { contentFolder } from '../support/content-folder.ts';

const SITES = resolve(import.meta.dirname, '../sites');

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** A file with a key that its schema does not know. */
function brokenText(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.mdx')) return text.replace(/^---\n/, '---\nbroken_key: 1\n');
  return text.startsWith('-') ? `- 1\n${text}` : `broken_key: 1\n${text}`;
}

const placeOf = ({ file, path, code }: Problem): string => `${file} ${path} ${code}`;

describe.each(['contact-methods', 'schedule-change', 'how-support-works'])('in %s', (name) => {
  const folder = join(SITES, name);
  let sound: readonly string[];
  beforeAll(async () => {
    sound = (await loadSite(folder)).problems.map(placeOf);
  });

  test.each(filesOf(folder))('problems of %s are told in that file alone', async (file) => {
    const { site, problems } = await loadSite(folder, {
      drafts: new Map([[file, brokenText(folder, file)]]),
    });
    expect(site).toBeNull();
    const elsewhere = problems.filter((problem) => problem.file !== file).map(placeOf);
    expect(elsewhere.filter((place) => !sound.includes(place))).toEqual([]);
    expect(problems.some((problem) => problem.file === file)).toBe(true);
  });
});

test.each(['contact-methods', 'schedule-change', 'how-support-works'])(
  'in %s, every file broken at once, each is told of its own fault alone',
  async (name) => {
    const folder = join(SITES, name);
    const drafts = new Map(filesOf(folder).map((file) => [file, brokenText(folder, file)]));
    const { problems } = await loadSite(folder, { drafts });
    const told = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
    expect(told.sort()).toEqual([...drafts.keys()].sort());
  },
);

test('what sound files refer to in vain is told while other files are broken', async () => {
  using folder = contentFolder('dangling-references');
  const before = (await loadSite(folder.path)).problems.map(({ file, path }) => `${file} ${path}`);
  folder.write('policies/broken.mdx', '---\ntitle: [\n---\n');
  folder.write('search.yaml', 'synonims: {}\n');
  const after = (await loadSite(folder.path)).problems.map(({ file, path }) => `${file} ${path}`);
  const own = after.filter((place) => !/^(policies\/broken\.mdx|search\.yaml) /.test(place));
  expect(before.length).toBeGreaterThan(3);
  expect(own).toEqual(before.filter((place) => !place.startsWith('search.yaml ')));
  expect(after.some((place) => place.startsWith('policies/broken.mdx'))).toBe(true);
});

test('what a broken department would lend to others is not missed in them', async () => {
  using folder = contentFolder();
  const chat = '{ kind: chat, page: "https://example.com/chat", hours: { mon-fri: "09:00-18:00" } }';
  folder.write('departments/lender.yaml', `name: X\nchannels:\n  - ${chat}\n`);
  folder.write('departments/other.yaml', 'name: Y\nchannels:\n  - { kind: chat, same_as: lender/chat }\n');
  const places = async () =>
    (await loadSite(folder.path)).problems.map(placeOf).filter((place) => !place.includes('lender'));
  const before = await places();
  folder.write('departments/lender.yaml', `nmae: X\nchannels:\n  - ${chat}\n`);
  expect(await places()).toEqual(before);
});
