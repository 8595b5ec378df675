import { parseArgs } from 'node:util';
import type { Instant } from '../../src/domain/time/types.ts';
import { type Said, say } from '../../src/i18n/problems/say.ts';
import { helpText } from './help.ts';
import { type Caller, callerOfProcess } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

/** One option: `--name PLACEHOLDER` with its line of help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly placeholder?: string;
  readonly help: string;
}

/** The options of a command by their names, in the order in which the help lists them. */
export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O['type'] extends 'boolean' ? boolean : string;

/** The values of an options table: an option left out is undefined, false, or an empty list. */
export type Values<T extends OptionTable> = {
  readonly [Name in keyof T]: T[Name] extends { readonly multiple: true }
    ? readonly ValueOf<T[Name]>[]
    : T[Name]['type'] extends 'boolean'
      ? boolean
      : string | undefined;
};

/** What every command takes. */
export const COMMON_OPTIONS = {
  content: { type: 'string', placeholder: 'DIR', help: 'the content folder (content)' },
  locale: {
    type: 'string',
    placeholder: 'LOCALE',
    help: "a language of the site (its first), and that of problems (the environment's, else the site's first)",
  },
  json: { type: 'boolean', help: 'write one JSON document' },
  help: { type: 'boolean', help: 'show this' },
} satisfies OptionTable;

/** Where a command writes and what it learns of its surroundings; a test passes its own. */
export interface Surroundings extends Caller {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: () => Instant;
}

/** What a command's `run` is given. */
export interface Input<T extends OptionTable> extends Surroundings {
  readonly options: Values<T & typeof COMMON_OPTIONS>;
  readonly positionals: readonly string[];
}

/** What a command answers: `json` for programs, `text` for people, 1 where it found problems. */
export interface Output {
  readonly code: 0 | 1;
  readonly json: unknown;
  readonly text: string;
}

/** A command: how it is called, and what it does. */
export interface Command<T extends OptionTable> {
  /** As npm runs it: `hours`. */
  readonly name: string;
  /** One sentence for the help. */
  readonly summary: string;
  /** How positional arguments are written, `notice|incident ID`; left out: none are taken. */
  readonly positionals?: string;
  readonly options: T;
  /** Null: the command has written what it had to say itself, and all is well. */
  readonly run: (input: Input<T>) => Promise<Output | null>;
}

/**
 * What does this command exit with? 0, 1 (problems found) or 2 (wrong use); one JSON document or text on `out`,
 * diagnostics on `err`.
 */
export async function runCommand<T extends OptionTable>(
  command: Command<T>,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const table: OptionTable = { ...command.options, ...COMMON_OPTIONS };
  try {
    const { values, positionals } = readArguments(table, args, command.positionals !== undefined);
    const options = values as Values<T & typeof COMMON_OPTIONS>;
    if (options.help) {
      surroundings.out(helpText(command, table));
      return 0;
    }
    const output = await command.run({ ...surroundings, options, positionals });
    if (output === null) return 0;
    surroundings.out(options.json ? `${JSON.stringify(output.json, null, 2)}\n` : output.text);
    return output.code;
  } catch (error) {
    // Loaded when it is needed: what is said in four languages is long.
    if (error instanceof WrongUse) {
      const { toldWrongUse } = await import('./told-wrong-use.ts');
      surroundings.err(toldWrongUse(error, command.name, args, surroundings.env));
      return 2;
    }
    const { toldTrouble } = await import('./told-trouble.ts');
    const told = toldTrouble(error, command.name, args, surroundings.env);
    if (told === null) throw error;
    surroundings.err(told);
    return 1;
  }
}

/** Runs a command on the process's own arguments, streams, environment and clock, and sets the exit code. */
export async function main<T extends OptionTable>(command: Command<T>): Promise<void> {
  process.exitCode = await runCommand(command, process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    clock: () => Date.now(),
    ...callerOfProcess(),
  });
}

function readArguments(table: OptionTable, args: readonly string[], allowPositionals: boolean) {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals, strict: true });
    return { values: withDefaults(table, values), positionals };
  } catch (error) {
    throw new WrongUse(argumentFault(error instanceof Error ? error.message : String(error)));
  }
}

/** What parseArgs found, which it says in its first sentence. */
function argumentFault(message: string): Said {
  const [first = ''] = message.split('. ');
  const [, found = ''] = /'(--?[^' ]*|[^']*)/.exec(first) ?? [];
  if (first.startsWith('Unknown option')) return say("Unknown option '{found}'", { found });
  if (first.startsWith('Unexpected argument')) return say("Unexpected argument '{found}'", { found });
  if (first.endsWith('argument missing')) return say("Option '{found}' wants a value", { found });
  if (first.endsWith('does not take an argument'))
    return say("Option '{found}' does not take an argument", { found });
  return say('cannot be read: {message}', { message: first });
}

function withDefaults(
  table: OptionTable,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { type, multiple }]) => [
      name,
      values[name] ?? (multiple ? [] : type === 'boolean' ? false : undefined),
    ]),
  );
}
