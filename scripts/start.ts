import { resolve } from 'node:path';
import { serveFolder } from '../src/publish/static-server.ts';
import { command as build } from './build.ts';
import { runCommand } from './lib/command.ts';

const PORT = 4321;

/** `npm start`: builds the site for the local address and serves it until it is stopped. */
const code = await runCommand(build, ['--base', '/', ...process.argv.slice(2)], {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  clock: () => Date.now(),
});
if (code === 0) {
  const { url, close } = await serveFolder(resolve('dist'), '/', Number(process.env['PORT'] ?? PORT), {
    compressed: true,
  });
  process.stdout.write(`\n  ${url.replace('127.0.0.1', 'localhost')}\n\nCtrl+C stops the server.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
} else {
  process.exitCode = code;
}
