import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishing } from '../../src/publish/finishing.ts';

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'plantao-finishing-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

type Render = (request: Request, options: object) => Promise<Response>;

/** What is left for Astro of what it renders at an address. */
async function rendered(path: string, type: 'page' | 'endpoint', response: Response): Promise<Response> {
  const { hooks } = finishing('/base/', out, (at, html) => `${at} ${html}`);
  let render: Render = async () => response;
  const inner = { name: 'inner', render, getStaticPaths: async () => [] };
  hooks['astro:build:start']?.({
    setPrerenderer: (make: (given: typeof inner) => { readonly render: Render }) => {
      render = make(inner).render;
    },
  } as never);
  return render(new Request(`https://example.com/base${path}`), { routeData: { type } });
}

const HTML = { headers: { 'content-type': 'text/html' } };

test('a page is finished and written, and nothing is left to write', async () => {
  const left = await rendered('/hours/sa%C3%BAde/', 'page', new Response('<p>', HTML));
  expect(left.body).toBeNull();
  expect(readFileSync(join(out, 'hours/saúde/index.html'), 'utf8')).toBe('/hours/saúde/ <p>');
});

test('a file is written as it is, though it is asked for as a folder', async () => {
  await rendered('/admin/cms/index.js/', 'endpoint', new Response(Buffer.from([0, 255])));
  expect([...readFileSync(join(out, 'admin/cms/index.js'))]).toEqual([0, 255]);
});

test('the page of what is not there is written where hosts look for it', async () => {
  await rendered('/404/', 'page', new Response('<p>', { ...HTML, status: 404 }));
  expect(readFileSync(join(out, '404.html'), 'utf8')).toBe('/404/ <p>');
});

test('a way to another page is left to Astro', async () => {
  const moved = new Response(null, { status: 301, headers: { location: '/' } });
  expect(await rendered('/old/', 'page', moved)).toBe(moved);
});
