import { say } from '../../src/i18n/problems/say.ts';
import type { OptionTable } from './command.ts';
import { WrongUse } from './wrong-use.ts';

const PORT = 4321;

/** What the commands take that serve the site locally. */
export const PORT_OPTIONS = {
  port: {
    type: 'string',
    placeholder: 'PORT',
    help: `the port of the local address (${PORT}); 0 takes a free one`,
  },
} satisfies OptionTable;

/** Which port does `--port` name? 4321 without it; 0 is any free one. @throws WrongUse for what is no port. */
export function portFrom(text: string | undefined): number {
  const port = Number(text ?? PORT);
  if (text !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WrongUse(
    say('{name} is "{found}"; write {near}', {
      name: '--port',
      found: String(text),
      near: say('a number like 4321'),
    }),
  );
}
