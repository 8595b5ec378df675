import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inEnglish } from '../../../src/i18n/problems/in-english.ts';
import { type Deployed, deploy, rollback } from '../../../src/publish/deploy/deploy.ts';
import { isTarget } from '../../../src/publish/deploy/target.ts';
import { withLock } from '../../../src/publish/lock.ts';
import { writeWholeSite } from '../../support/whole-site.ts';

let folder: string;
let to: string;
let now = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-deploy-'));
  to = join(folder, 'www');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clock = () => {
  now += 1;
  return now;
};
/** Why nothing was published, in English. */
const faultsOf = (deployed: Deployed) => (deployed.kind === 'refused' ? deployed.faults.map(inEnglish) : []);
const place = () => ({ to, patienceMs: 50, clock });
const publish = (name: string, change: (site: string) => void = () => {}): Promise<Deployed> =>
  deploy(
    {
      make: async (site) => {
        writeWholeSite(site, name);
        change(site);
      },
      base: '/',
      at: '2026-11-26T15:00:00.000Z',
      commit: null,
    },
    place(),
  );
const served = (path: string): string => readFileSync(join(to, 'current', path), 'utf8');
const isServed = (path: string): boolean => existsSync(join(to, 'current', path));
const name = (): string => (JSON.parse(served('api/build.json')) as { name: string }).name;

describe('what is served', () => {
  test('is the first release after the first deploy, and the next after the next', async () => {
    expect(await publish('a')).toMatchObject({ kind: 'served', before: null, kept: ['1'] });
    expect(name()).toBe('a');
    expect(await publish('b')).toMatchObject({ kind: 'served', before: '1', kept: ['2', '1'] });
    expect(name()).toBe('b');
    expect(readlinkSync(join(to, 'current'))).toBe('releases/2');
  });

  test('keeps the lasting files of the releases before, for pages that are still open', async () => {
    await publish('a');
    await publish('b');
    await publish('c');
    for (const one of ['a', 'b', 'c']) {
      expect(served(`_assets/logo.${one}.png`)).toBe(`picture of ${one}`);
      expect(served(`pagefind/index/pt_${one}.pf_index`)).toBe(`index of ${one}`);
    }
    expect(JSON.parse(served('pagefind/pagefind-entry.json'))).toEqual({ name: 'c' });
  });

  test('shares the bytes of what it carries', async () => {
    await publish('a');
    await publish('b');
    const inode = (release: string) => statSync(join(to, 'releases', release, '_assets/logo.a.png')).ino;
    expect(inode('2')).toBe(inode('1'));
  });

  test('has five releases behind it at most, and the lasting files of no older one', async () => {
    for (const one of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await publish(one);
    expect(readdirSync(join(to, 'releases')).filter((entry) => !entry.endsWith('.json'))).toEqual([
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect(isServed('_assets/logo.c.png')).toBe(true);
    expect(isServed('_assets/logo.a.png')).toBe(false);
  });
});

describe('a rollback', () => {
  test('goes to the release before, again and again, and ends with a sentence', async () => {
    for (const one of ['a', 'b', 'c']) await publish(one);
    expect(await rollback(place())).toMatchObject({ kind: 'served', before: '3' });
    expect(name()).toBe('b');
    await rollback(place());
    expect(name()).toBe('a');
    expect(faultsOf(await rollback(place()))).toEqual(['There is no earlier release to go back to.']);
    expect(name()).toBe('a');
  });

  test('serves the lasting files of the release that it leaves', async () => {
    await publish('a');
    await publish('b');
    await rollback(place());
    expect(served('_assets/logo.b.png')).toBe('picture of b');
  });

  test('goes behind a release that was rolled back from, not to it', async () => {
    for (const one of ['a', 'b']) await publish(one);
    await rollback(place());
    await publish('c');
    await rollback(place());
    expect(name()).toBe('a');
  });

  test('finds its release even after four more were rolled back from', async () => {
    for (const one of ['a', 'b', 'c', 'd', 'e']) await publish(one);
    for (let back = 0; back < 4; back += 1) await rollback(place());
    await publish('f');
    await rollback(place());
    expect(name()).toBe('a');
  });

  test('does not go to a release that somebody damaged', async () => {
    await publish('a');
    await publish('b');
    writeFileSync(join(to, 'releases/1/index.html'), 'half');
    expect(faultsOf(await rollback(place()))).toEqual(['Release 1 is damaged: index.html.']);
    expect(name()).toBe('b');
  });

  test('has nowhere to go before the first deploy', async () => {
    expect(await rollback(place())).toMatchObject({ kind: 'refused' });
  });
});

describe('a site that is not whole', () => {
  const page = (text: string) => `<html>${text}</html>`;
  test.each<[string, (site: string) => void, string]>([
    ['without a home page', (site) => rmSync(join(site, 'index.html')), 'index.html is missing.'],
    ['without the page for what is lost', (site) => rmSync(join(site, '404.html')), '404.html is missing.'],
    ['with an empty file', (site) => writeFileSync(join(site, 'x.ics'), ''), 'x.ics is empty.'],
    [
      'with a page cut short',
      (site) => writeFileSync(join(site, 'x.html'), '<html><p>'),
      'x.html is cut short.',
    ],
    [
      'with data cut short',
      (site) => writeFileSync(join(site, 'api/x.json'), '{"a":'),
      'api/x.json is cut short.',
    ],
    [
      'with a link that leads nowhere',
      (site) => writeFileSync(join(site, 'x.html'), page('<a href="/gone/">x</a>')),
      'x.html links to /gone/, which is not there.',
    ],
    [
      'with a picture that is not there',
      (site) => rmSync(join(site, '_assets/logo.b.png')),
      'index.html links to /_assets/logo.b.png, which is not there.',
    ],
  ])('%s is not served, and the old one stays', async (_, change, fault) => {
    await publish('a');
    const refused = await publish('b', change);
    expect(faultsOf(refused)).toContain(fault);
    expect(name()).toBe('a');
    expect(readdirSync(join(to, 'releases')).sort()).toEqual(['1', '1.json']);
  });

  test('may write addresses in references and lead to other hosts', async () => {
    const links = page(
      '<a href="&#109;&#97;&#105;&#108;&#116;&#111;&#58;a&#64;b.c">m</a><a href="../">u</a>',
    );
    const change = (site: string) => {
      mkdirSync(join(site, 'deep'));
      writeFileSync(join(site, 'deep/index.html'), links);
    };
    expect(await publish('a', change)).toMatchObject({ kind: 'served' });
  });
});

describe('a deploy that fails or is cut short', () => {
  test('leaves the old site, and the next one takes its leavings away', async () => {
    await publish('a');
    const cut = publish('b', () => {
      throw new Error('killed');
    });
    await expect(cut).rejects.toThrow('killed');
    expect(readdirSync(join(to, 'releases'))).toContain('2.next');
    expect(name()).toBe('a');
    await publish('c');
    expect(readdirSync(join(to, 'releases')).filter((entry) => entry.includes('next'))).toEqual([]);
  });

  test('counts no release that was never served', async () => {
    await publish('a');
    await publish('b');
    // As after a kill between the release and the switch: whole, recorded, not served.
    const record = JSON.parse(readFileSync(join(to, 'releases/2.json'), 'utf8')) as object;
    writeFileSync(join(to, 'releases/3.json'), JSON.stringify({ ...record, id: '3', served: null }));
    writeWholeSite(join(to, 'releases/3'), 'never');
    expect(await publish('c')).toMatchObject({ kept: ['3', '2', '1'] });
    expect(name()).toBe('c');
  });

  test('waits for another that is at work, and says so when it has no more patience', async () => {
    await publish('a');
    const other = withLock(join(to, 'lock'), 0, () => publish('b'));
    await expect(other).rejects.toThrow('Another command is still at work');
    expect(name()).toBe('a');
  });

  test('two at once both publish, one after the other', async () => {
    const patient = (one: string) =>
      deploy(
        { make: async (site) => writeWholeSite(site, one), base: '/', at: 'x', commit: null },
        { ...place(), patienceMs: 5000 },
      );
    const both = await Promise.all([patient('a'), patient('b')]);
    expect(both.map(({ kind }) => kind)).toEqual(['served', 'served']);
    expect(readlinkSync(join(to, 'current'))).toBe('releases/2');
  });
});

describe('the folder of the releases', () => {
  test('may be missing, empty, or one that deploy made', async () => {
    expect(await isTarget(to)).toBe(true);
    mkdirSync(to);
    expect(await isTarget(to)).toBe(true);
    await publish('a');
    expect(await isTarget(to)).toBe(true);
  });

  test('may not hold anything else', async () => {
    writeWholeSite(to, 'theirs');
    expect(await isTarget(to)).toBe(false);
  });

  test('is left alone where something else stands for the link', async () => {
    await publish('a');
    rmSync(join(to, 'current'));
    mkdirSync(join(to, 'current'));
    expect(await publish('b')).toMatchObject({ kind: 'refused' });
  });
});
