import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EditorTexts } from '../../src/i18n/editor-texts.ts';
import type { DevContent } from './dev-content.ts';
import { problemPage, problemPanel, withPanel } from './dev-problems.ts';

/** Puts the problems of the content on every page that the development server answers with. */
export function problemMiddleware(content: DevContent, texts: EditorTexts['dev']) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    if (!isPage(request)) {
      next();
      return;
    }
    const { site, problems } = await content.read();
    if (site === null) {
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
      response.end(problemPage(problems, texts));
      return;
    }
    if (problems.length > 0) insertPanel(response, problemPanel(problems, texts));
    next();
  };
}

/** What a person opens, as far as its address and the browser's wishes tell. */
function isPage({ url = '', method, headers }: IncomingMessage): boolean {
  const { pathname } = new URL(url, 'http://localhost');
  return (
    method === 'GET' && /(?:\/|\.html)$/.test(pathname) && /text\/html|\*\/\*/.test(headers.accept ?? '*/*')
  );
}

/** Holds the answer back until it is whole, and puts the panel into it where it is a page. */
function insertPanel(response: ServerResponse, panel: string): void {
  const chunks: Buffer[] = [];
  const { end, write } = response;
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as never));
  };
  response.write = ((chunk: unknown) => {
    keep(chunk);
    return true;
  }) as typeof response.write;
  response.end = ((chunk?: unknown) => {
    keep(chunk);
    response.write = write;
    response.end = end;
    const body = Buffer.concat(chunks);
    const isHtml = /<body[^>]*>/.test(body.toString('utf8'));
    return response.end(isHtml ? withPanel(body.toString('utf8'), panel) : body);
  }) as typeof response.end;
}
