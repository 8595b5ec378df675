import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConf } from '../../../src/publish/servers/nginx.ts';
import type { ServerSite } from '../../../src/publish/servers/server-site.ts';

/** An nginx on the loopback interface that serves a site, and beside it a file of one line, `one`. */
export interface RunningNginx {
  readonly url: string;
  readonly one: string;
  readonly stop: () => Promise<void>;
}

/** Which nginx is installed here, as it calls itself; null for none. */
export function nginxVersion(): string | null {
  const { stderr, error } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return error === undefined ? stderr.trim().replace(/^nginx version: /, '') : null;
}

/** Starts nginx with the configuration that `npm run deploy -- --print nginx` prints. @throws with what nginx says. */
export async function startNginx(site: ServerSite): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'plantao-nginx-'));
  const [port, onePort] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'one.txt'), 'ok\n');
  writeFileSync(join(folder, 'site.conf'), nginxConf(site, `127.0.0.1:${port}`));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const conf = [
    'daemon off;',
    process.getuid?.() === 0 ? 'user root;' : '',
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    'events { worker_connections 1024; }',
    'http {',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`),
    '  include site.conf;',
    `  server { listen 127.0.0.1:${onePort}; location / { root ${folder}; } }`,
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), `${conf.join('\n')}\n`);
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const tested = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(tested.stderr);
  const child = spawn('nginx', args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}${site.base}`;
  await answering(url, child);
  return {
    url,
    one: `http://127.0.0.1:${onePort}/one.txt`,
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error('nginx ended at once');
    if (await fetch(url).then(Boolean, () => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
