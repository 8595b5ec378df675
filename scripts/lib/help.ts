import type { Command, OptionTable } from './command.ts';

const WIDTH = 80;

/** What does `--help` print? The sentence of the command, its usage, and its options, in lines of 80 columns. */
export function helpText<T extends OptionTable>(command: Command<T>, table: OptionTable): string {
  const rows = Object.entries(table).map(([name, { placeholder, help, multiple }]) => ({
    left: `--${name}${placeholder ? ` ${placeholder}` : ''}`,
    right: multiple ? `${help}; may stand several times` : help,
  }));
  const indent = Math.max(...rows.map(({ left }) => left.length)) + 4;
  const usage = ['npm run', command.name, '-- [options]', command.positionals].filter(Boolean).join(' ');
  const options = rows.map(({ left, right }) => {
    const [first = '', ...rest] = wrap(right, WIDTH - indent);
    return [`  ${left}`.padEnd(indent) + first, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n');
  });
  return `${wrap(command.summary, WIDTH).join('\n')}\n\nUsage: ${usage}\n\n${options.join('\n')}\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
