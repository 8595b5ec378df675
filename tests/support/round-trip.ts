import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { command } from '../../scripts/import.ts';
import { STATUSPAGE_PATHS, statuspageJson } from '../../src/feeds/statuspage/statuspage-api.ts';
import { loadSite } from '../../src/model/load-site.ts';
import type { Site } from '../../src/model/types.ts';
import { run } from './run-command.ts';

/** What the API answers at each path: published, and published again from what an import made of it. */
export interface RoundTrip {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** What the import said. */
  readonly report: Readonly<Record<string, unknown>>;
}

/** Publishes the API of a content folder at an instant, imports it beside the same site.yaml, and publishes it again. */
export async function roundTrip(contentDir: string, iso: string): Promise<RoundTrip> {
  const now = Date.parse(iso);
  const folder = mkdtempSync(join(tmpdir(), 'plantao-round-'));
  try {
    const before = answersOf(await sound(contentDir), now);
    for (const [path, text] of Object.entries(before)) {
      const file = join(folder, 'api/v2', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const imported = join(folder, 'content');
    mkdirSync(imported);
    cpSync(join(contentDir, 'site.yaml'), join(imported, 'site.yaml'));
    const args = ['statuspage', folder, '--content', imported, '--at', iso, '--json'];
    const { code, out, err } = await run(command, args);
    if (code !== 0) throw new Error(err);
    return { before, after: answersOf(await sound(imported), now), report: JSON.parse(out) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sound(contentDir: string): Promise<Site> {
  const { site, problems } = await loadSite(contentDir);
  if (site === null) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return site;
}

function answersOf(site: Site, now: number): Readonly<Record<string, string>> {
  return Object.fromEntries(STATUSPAGE_PATHS.map((path) => [path, statuspageJson(site, path, { now })]));
}
