import type { Command, OptionTable } from './command.ts';

/** What does `--help` print? Usage, the sentence of the command, and a line an option. */
export function helpText<T extends OptionTable>(command: Command<T>, table: OptionTable): string {
  const rows = Object.entries(table).map(([name, { placeholder, help, multiple }]) => ({
    left: `--${name}${placeholder ? ` ${placeholder}` : ''}`,
    right: multiple ? `${help}; may stand several times` : help,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  const usage = ['npm run', command.name, '-- [options]', command.positionals].filter(Boolean).join(' ');
  const lines = rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`);
  return `${command.summary}\n\nUsage: ${usage}\n\n${lines.join('\n')}\n`;
}
