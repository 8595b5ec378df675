import { resolve } from 'node:path';
import { say } from '../src/i18n/problems/say.ts';
import { tell } from '../src/i18n/problems/tell.ts';
import { type Running, serveFolder } from '../src/publish/static-server.ts';
import { command as build } from './build.ts';
import { type Command, main } from './lib/command.ts';
import { keepCompiledOfBuilds } from './lib/compile-cache.ts';
import { callerLanguage } from './lib/editor-language.ts';
import { isMain } from './lib/is-main.ts';
import { PORT_OPTIONS, portFrom } from './lib/port.ts';
import { baseFrom } from './lib/with-base.ts';
import { WrongUse } from './lib/wrong-use.ts';

const OPTIONS = { ...build.options, ...PORT_OPTIONS };

/** `npm start`: builds the site for the local address and serves what was built until it is stopped. */
export const command: Command<typeof OPTIONS> = {
  name: 'start',
  summary: 'Build the site, at the root unless --base names a path, and serve it locally until Ctrl+C.',
  options: OPTIONS,
  run: async (input) => {
    const { options, env } = input;
    const port = portFrom(options.port ?? env['PORT']);
    const base = baseFrom(options.base ?? '/');
    const built = await build.run({ ...input, options: { ...options, base } });
    if (built === null || built.code !== 0) return built;
    const { url, close } = await serve(resolve(options.out ?? 'dist'), base, port);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
    const address = url.replace('127.0.0.1', 'localhost');
    const language = callerLanguage({
      locale: options.locale,
      env,
      contentDir: options.content ?? 'content',
    });
    return {
      code: 0,
      json: { ...(built.json as object), url: address },
      text: `${built.text}\n  ${address}\n\n${tell(say('Ctrl+C stops the server.'), language)}\n`,
    };
  },
};

/** Serves a folder as a host would. @throws WrongUse for a port that the system does not give. */
async function serve(folder: string, base: string, port: number): Promise<Running> {
  try {
    return await serveFolder(folder, base, port, { compressed: true });
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'listen') throw error;
    throw new WrongUse(say('port {port} cannot be used ({code}); name another with --port', { port, code }));
  }
}

if (isMain(import.meta)) {
  keepCompiledOfBuilds();
  await main(command);
}
