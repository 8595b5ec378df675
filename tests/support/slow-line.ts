import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from '../../src/publish/static-server.ts';

/** Milliseconds between the text of a page and its end, and before anything that it asks for later. */
const PAUSE = 60;

/**
 * A site as a slow line brings it: of a page what it says, and after a pause the scripts and data at its end; all that
 * it loads later after the same pause. `url` is the address of a served site, with its base.
 */
export async function slowLine(url: string): Promise<Running> {
  const { origin, pathname } = new URL(url);
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin + request.url, { method: request.method ?? 'GET' });
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    const said = type.startsWith('text/html') ? body.lastIndexOf('</main>') : 0;
    response.flushHeaders();
    if (said > 0) response.write(body.subarray(0, said));
    setTimeout(() => response.end(body.subarray(Math.max(said, 0))), PAUSE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
