import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const PROJECT = resolve(import.meta.dirname, '../..');
const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const CACHE = join(PROJECT, 'node_modules/.cache/chromium-153.0.0');

/** Chromium's own switches; those that the package proposes would turn web security off. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

interface Found {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** A running browser: `CHROMIUM_PATH`, the one that comes by npm, or the system's, in this order. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: ARGS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

/** Where the browser is, and what it needs in its environment. @throws with the list of what was tried. */
export async function findBrowser(): Promise<Found> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && existsSync(named)) return { executablePath: named, env: {} };
  const tried = [`CHROMIUM_PATH (${named ?? 'not set'})`];
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  tried.push(`@sparticuz/chromium (for Linux on x64, not ${process.platform} ${process.arch})`, ...SYSTEM);
  const system = SYSTEM.find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, env: {} };
  throw new Error(`No Chromium for the browser tests. Tried:\n- ${tried.join('\n- ')}`);
}

async function packaged(): Promise<Found> {
  if (!existsSync(CACHE)) await unpack();
  return {
    executablePath: join(CACHE, 'chromium'),
    env: { LD_LIBRARY_PATH: join(CACHE, 'al2023/lib'), FONTCONFIG_FILE: join(CACHE, 'fonts.conf') },
  };
}

/** Unpacks the browser beside its place and renames it there: no two starts see half of it. */
async function unpack(): Promise<void> {
  await mkdir(dirname(CACHE), { recursive: true });
  const aside = await mkdtemp(join(dirname(CACHE), 'unpacking-'));
  const script = `import c from ${JSON.stringify(packageFile)}; await c.executablePath();`;
  // Its own libraries come along only where it believes to run on this platform.
  const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
  await writeFile(join(aside, 'fonts.conf'), fontsConf(join(CACHE, 'fonts'), join(CACHE, 'font-cache')));
  await rename(aside, CACHE).catch(() => rm(aside, { recursive: true, force: true }));
}

const fontsConf = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
