import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { CONTENT_TYPES, TEXT_FILE } from './content-types.ts';
import { type HeaderRule, parseHeaders } from './header-rules.ts';

/** A running server; `close` ends it and every connection to it. */
export interface Running {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on the loopback interface, as a static host would: `index.html` of a folder, the
 * site's 404 page, the rules of its `_headers`. `base` is where the site believes it stands; `compressed` has texts sent
 * as hosts send them, and is left out where what goes over the line is nobody's matter.
 */
export async function serveFolder(
  folder: string,
  base = '/',
  port = 0,
  { compressed = false }: { readonly compressed?: boolean } = {},
): Promise<Running> {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    answer({ folder, base, rules, compressed }, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Served {
  readonly folder: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly compressed: boolean;
}

async function answer(
  { folder, base, rules, compressed }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
  for (const { matches, headers } of rules) {
    if (matches(path)) for (const [name, value] of headers) response.setHeader(name, value);
  }
  // From the root, so that no `..` leads out of the folder and the base itself stays a folder.
  const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : null;
  const file = inside === null ? null : await fileAt(join(folder, inside));
  if (file === 'folder') {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const found = file ?? join(folder, '404.html');
  response.statusCode = file === null ? 404 : 200;
  response.setHeader('content-type', CONTENT_TYPES[extname(found)] ?? 'application/octet-stream');
  const content = createReadStream(found).on('error', () => response.end('404'));
  if (compressed && TEXT_FILE.test(found) && /\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    response.setHeader('content-encoding', 'gzip');
    response.setHeader('vary', 'accept-encoding');
    content.pipe(createGzip()).pipe(response);
  } else content.pipe(response);
}

async function fileAt(path: string): Promise<string | 'folder' | null> {
  const info = await stat(path).catch(() => null);
  if (info === null) return null;
  if (info.isFile()) return path;
  const index = join(path, 'index.html');
  if ((await stat(index).catch(() => null)) === null) return null;
  return /[/\\]$/.test(path) ? index : 'folder';
}
