import { CHECK_OPTIONS } from './lib/check-options.ts';
import { type Command, main } from './lib/command.ts';
import { keepCompiled } from './lib/compile-cache.ts';
import { isMain } from './lib/is-main.ts';

/**
 * `npm run check`: every problem in the content. What it does is loaded when it is called, so that it is kept compiled.
 */
export const command: Command<typeof CHECK_OPTIONS> = {
  name: 'check',
  summary: 'Every problem in the content: file, line, column, what was found and what to type instead.',
  options: CHECK_OPTIONS,
  run: async (input) => (await import('./lib/check-content.ts')).checkContent(input),
};

if (isMain(import.meta)) {
  keepCompiled();
  await main(command);
}
