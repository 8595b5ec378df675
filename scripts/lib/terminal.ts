import { createInterface } from 'node:readline/promises';

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
    ask: isPerson ? askAtTerminal : undefined,
    stdin: async () => {
      if (stdin.isTTY === true) return null;
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      const text = Buffer.concat(chunks).toString('utf8');
      return text.trim() === '' ? null : text;
    },
  };
}

// Standard output is kept for the answer of the command.
async function askAtTerminal(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
