import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { fileOf } from './file-of.ts';

/**
 * Has each page finished as it is rendered, and written once, below `out`, whatever is rendered: Astro would turn each
 * body into bytes once more and make its folder anew. `finish` is given its path below the base and its HTML.
 */
export function finishing(
  base: string,
  out: string,
  finish: (path: string, html: string) => string,
): AstroIntegration {
  const folders = new Set<string>();
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(out, fileOf(path));
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content);
  };
  return {
    name: 'plantao:finishing',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((inner) => ({
          ...inner,
          render: async (request, options) => {
            const rendered = await inner.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (response.status !== 200 && response.status !== 404) return rendered;
            const asked = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
            // Astro asks for every file as if it were a folder.
            const path = options.routeData.type === 'endpoint' ? asked.replace(/\/$/, '') : asked;
            const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
            write(path, isPage ? finish(path, await response.text()) : await response.bytes());
            // Nothing is left for Astro to write.
            return new Response(null, response);
          },
        })),
    },
  };
}
