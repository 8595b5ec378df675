import { type Command, type OptionTable, runCommand, type Surroundings } from '../../scripts/lib/command.ts';
import type { Caller } from '../../scripts/lib/terminal.ts';

/** What a command exits with and writes, as called with these arguments at 2026-11-23T12:00Z, in English unless `env` says otherwise. */
export async function run<T extends OptionTable>(
  command: Command<T>,
  args: readonly string[],
  env: Readonly<Record<string, string>> = { LANG: 'en' },
  caller: Caller & Partial<Pick<Surroundings, 'clock'>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await runCommand(command, args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    env,
    clock: () => Date.UTC(2026, 10, 23, 12),
    ...caller,
  });
  return { code, ...written };
}
