import { say } from '../src/i18n/problems/say.ts';
import { type Command, main, type OptionTable, runCommand, type Surroundings } from './lib/command.ts';
import { isMain } from './lib/is-main.ts';
import { WrongUse } from './lib/wrong-use.ts';
import { newCategoryCommand } from './new/category.ts';
import { newComponentCommand } from './new/component.ts';
import { newDepartmentCommand } from './new/department.ts';
import { newIncidentCommand } from './new/incident.ts';
import { newMaintenanceCommand } from './new/maintenance.ts';
import { newNoticeCommand } from './new/notice.ts';
import { newPolicyCommand } from './new/policy.ts';
import { newRequestCommand } from './new/request.ts';
import { newTranslationCommand } from './new/translation.ts';
import { newTutorialCommand } from './new/tutorial.ts';

const COMMANDS = {
  notice: newNoticeCommand,
  incident: newIncidentCommand,
  maintenance: newMaintenanceCommand,
  tutorial: newTutorialCommand,
  policy: newPolicyCommand,
  department: newDepartmentCommand,
  request: newRequestCommand,
  component: newComponentCommand,
  category: newCategoryCommand,
  translation: newTranslationCommand,
} as const;

const KINDS = Object.keys(COMMANDS);

/** Which file to make, where the arguments do not say it. */
const WHICH: Command<Record<never, never>> = {
  name: 'new',
  summary: `Write a new file, checked before it is written: ${KINDS.join(', ')}. The arguments of each: npm run new -- notice --help`,
  positionals: `${KINDS.join('|')} "TITLE"`,
  options: {},
  run: async ({ positionals: [kind] }) => {
    throw new WrongUse(
      kind === undefined
        ? say('what? Write one of {list}', { list: KINDS.join(', ') })
        : say('"{kind}" is none of {list}', { kind, list: KINDS.join(', ') }),
    );
  },
};

/** `npm run new`: writes a new file of the kind that its first argument names. */
export function newCommand(args: readonly string[]): Command<OptionTable> {
  const [kind = ''] = args;
  return (
    Object.hasOwn(COMMANDS, kind) ? COMMANDS[kind as keyof typeof COMMANDS] : WHICH
  ) as Command<OptionTable>;
}

/** Runs it with these arguments. */
export function runNew(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  return runCommand(newCommand(args), args, surroundings);
}

if (isMain(import.meta)) await main(newCommand(process.argv.slice(2)));
