import type { AstroIntegration } from 'astro';

/**
 * Has each page finished as it is rendered, before it is written: a page then is written once and never read again.
 * `finish` is given its path below the base and its HTML.
 */
export function finishing(base: string, finish: (path: string, html: string) => string): AstroIntegration {
  return {
    name: 'plantao:finishing',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((inner) => ({
          ...inner,
          render: async (request, options) => {
            const rendered = await inner.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (response.headers.get('content-type')?.startsWith('text/html') !== true) return rendered;
            const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
            return new Response(finish(path, await response.text()), response);
          },
        })),
    },
  };
}
