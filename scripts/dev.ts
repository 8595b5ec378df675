import { resolve } from 'node:path';
import { editorTextsOf } from '../src/i18n/editor-texts.ts';
import { say } from '../src/i18n/problems/say.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { isFolder, noFolder } from './lib/content.ts';
import { DEV_CONTENT, DevContent } from './lib/dev-content.ts';
import { problemMiddleware } from './lib/dev-middleware.ts';
import { editorLanguage } from './lib/editor-language.ts';
import { isMain } from './lib/is-main.ts';
import { WrongUse } from './lib/wrong-use.ts';

const OPTIONS = {
  port: { type: 'string', placeholder: 'PORT', help: 'the port of the local address (4321)' },
} satisfies OptionTable;

/** `npm run dev`: the site on http://localhost:4321, with every change of the content, and its problems on the page. */
export const command: Command<typeof OPTIONS> = {
  name: 'dev',
  summary:
    'Serve the site locally. A page shows every change of the content when it is loaded again; what the check finds stands above it, with file, line and what to type instead, and while there is an error the site stays as it was before.',
  positionals: '[DIR]',
  options: OPTIONS,
  run: async ({ options, positionals, env, out }) => {
    const folder = options.content ?? positionals[0] ?? 'content';
    const contentDir = resolve(folder);
    if (!(await isFolder(contentDir))) throw noFolder(folder);
    const port = Number(options.port ?? 4321);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new WrongUse(
        say('{name} is "{found}"; write {near}', {
          name: '--port',
          found: String(options.port),
          near: say('a number like 4321'),
        }),
      );
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
