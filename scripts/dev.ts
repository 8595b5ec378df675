import { resolve } from 'node:path';
import { editorTextsOf } from '../src/i18n/editor-texts.ts';
import { type Command, main } from './lib/command.ts';
import { isFolder, noFolder } from './lib/content.ts';
import { DEV_CONTENT, DevContent } from './lib/dev-content.ts';
import { problemMiddleware } from './lib/dev-middleware.ts';
import { editorLanguage } from './lib/editor-language.ts';
import { isMain } from './lib/is-main.ts';
import { PORT_OPTIONS, portFrom } from './lib/port.ts';

/** `npm run dev`: the site on http://localhost:4321, with every change of the content, and its problems on the page. */
export const command: Command<typeof PORT_OPTIONS> = {
  name: 'dev',
  summary:
    'Serve the site locally. A page shows every change of the content when it is loaded again; what the check finds stands above it, with file, line and what to type instead, and while there is an error the site stays as it was before.',
  positionals: '[DIR]',
  options: PORT_OPTIONS,
  run: async ({ options, positionals, env, out }) => {
    const folder = options.content ?? positionals[0] ?? 'content';
    const contentDir = resolve(folder);
    if (!(await isFolder(contentDir))) throw noFolder(folder);
    const port = portFrom(options.port);
    const language = editorLanguage({ locale: options.locale, env, contentDir });
    const texts = editorTextsOf(language).dev;
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    process.env['ASTRO_DEV_BACKGROUND'] = '0';
    process.env['PLANTAO_CONTENT'] = contentDir;
    const { loadSite } = await import('../src/model/load-site.ts');
    const content = new DevContent(contentDir, (path) => loadSite(path, { now: Date.now(), language }));
    Object.assign(globalThis, { [DEV_CONTENT]: content });
    const { dev } = await import('astro');
    const server = await dev({
      root: resolve(import.meta.dirname, '..'),
      // Else the files of the web editor, whose route names no ending, would be asked for with a slash.
      trailingSlash: 'ignore',
      server: { port, host: '127.0.0.1' },
      vite: {
        plugins: [
          {
            name: 'content-problems',
            configureServer: ({ middlewares }) => {
              middlewares.use(problemMiddleware(content, texts));
            },
          },
        ],
      },
    });
    out(`http://localhost:${server.address.port}/\n`);
    return null;
  },
};

if (isMain(import.meta)) await main(command);
