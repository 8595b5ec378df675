import { request } from 'node:http';
import { headerMaps, pathExpression } from '../../../src/publish/servers/header-maps.ts';
import { PAGE_CACHING, type ServerSite } from '../../../src/publish/servers/server-site.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/**
 * What a server with a site's configuration does otherwise than it should, asked by real requests: headers of paths of
 * every kind as `_headers` gives them, caching, pretty addresses, former addresses, the 404 page, compression. `paths`
 * are site paths that exist, with the base.
 */
export async function serverFaults(
  origin: string,
  site: ServerSite,
  paths: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (found !== wanted) faults.push(`${what}: ${String(found)}, not ${String(wanted)}`);
  };
  const maps = headerMaps(site.headers);
  for (const path of paths) {
    const answer = await ask(origin, path);
    expect(`${path} status`, answer.status, 200);
    for (const { name, values } of maps) {
      const value = values.find((entry) => new RegExp(pathExpression(entry.path)).test(path))?.value;
      // What a file is sent as is said for the few that hosts do not know.
      if (name === 'Content-Type' && value === undefined) continue;
      const wanted = value ?? (name === 'Cache-Control' ? PAGE_CACHING : undefined);
      expect(`${path} ${name}`, answer.headers[name.toLowerCase()], wanted);
    }
    expect(`${path} has an ETag`, typeof answer.headers['etag'], 'string');
    const again = await ask(origin, path, { 'if-none-match': String(answer.headers['etag']) });
    expect(`${path} asked again`, again.status, 304);
    if (!path.endsWith('/')) continue;
    const compressed = await ask(origin, path, { 'accept-encoding': 'gzip' });
    expect(`${path} compressed`, compressed.headers['content-encoding'], 'gzip');
    const bare = path.slice(0, -1);
    if (bare === '') continue;
    const moved = await ask(origin, bare);
    expect(`${bare} status`, Math.floor(moved.status / 100), 3);
    expect(`${bare} leads to`, URL.parse(String(moved.headers['location']), origin)?.pathname, path);
  }
  for (const { from, to } of site.redirects) {
    const moved = await ask(origin, from);
    expect(`${from} status`, moved.status, 301);
    expect(`${from} leads to`, URL.parse(String(moved.headers['location']), origin)?.pathname, to);
  }
  for (const path of ['nowhere/', 'nowhere', 'pagefind/', '_headers', '_redirects']) {
    const lost = await ask(origin, `${site.base}${path}`);
    expect(`${path} status`, lost.status, 404);
    expect(`${path} shows the 404 page`, /<html/i.test(lost.body), true);
    expect(
      `${path} may not be framed`,
      /frame-ancestors 'none'/.test(String(lost.headers['content-security-policy'])),
      true,
    );
  }
  // However a path is written, its page keeps its rule: what names it twice over cannot be framed either.
  const twisted = await ask(origin, `${site.base}embed/..%2fhours/`);
  expect(
    'embed/..%2fhours/ may not be framed',
    twisted.status >= 300 ||
      /frame-ancestors 'none'/.test(String(twisted.headers['content-security-policy'])),
    true,
  );
  return faults;
}

/** Not `fetch`, which would tidy paths up and follow redirects. */
function ask(origin: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
