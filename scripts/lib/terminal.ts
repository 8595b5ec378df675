import { createInterface, type Interface } from 'node:readline';
import { say } from '../../src/i18n/problems/say.ts';
import { WrongUse } from './wrong-use.ts';

/** Asks the person at the terminal and answers what he typed; where nobody is there to be asked it is left out. */
export type Ask = (question: string) => Promise<string>;

/** What a command can learn from whoever called it, besides its arguments. */
export interface Caller {
  readonly ask?: Ask | undefined;
  /** All that is piped into the command; null where nothing is. */
  readonly stdin?: (() => Promise<string | null>) | undefined;
}

/** The caller of this process: a person at a terminal can be asked, a program may pipe something in. */
export function callerOfProcess(): Caller {
  const { stdin, stderr } = process;
  const isPerson = stdin.isTTY === true && stderr.isTTY === true;
  return {
    ask: isPerson ? askingAtTerminal() : undefined,
    stdin: async () => {
      if (stdin.isTTY === true) return null;
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      const text = Buffer.concat(chunks).toString('utf8');
      return text.trim() === '' ? null : text;
    },
  };
}

/**
 * One reader for all questions of a process: lines typed ahead wait for the next question. Questions go to standard
 * error, for standard output is kept for the answer of the command.
 */
function askingAtTerminal(): Ask {
  const waiting: string[] = [];
  let answer: { readonly take: (line: string) => void; readonly fail: (error: Error) => void } | null = null;
  let lines: Interface | null = null;
  const open = (): Interface => {
    const opened = createInterface({ input: process.stdin, output: process.stderr });
    opened.on('line', (line) => {
      const asked = answer;
      answer = null;
      if (asked === null) waiting.push(line);
      else asked.take(line);
    });
    opened.on('close', () => answer?.fail(new WrongUse(say('nothing was answered'))));
    opened.on('SIGINT', () => process.exit(130));
    return opened;
  };
  return async (question) => {
    lines ??= open();
    lines.setPrompt(question);
    lines.prompt();
    const line = waiting.shift() ?? (await new Promise<string>((take, fail) => (answer = { take, fail })));
    // A reader that waits for nothing does not keep the process alive.
    lines.pause();
    return line;
  };
}
