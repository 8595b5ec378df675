import { answerHours } from '../src/feeds/hours-answer.ts';
import { type Said, say } from '../src/i18n/problems/say.ts';
import type { Site } from '../src/model/types.ts';
import { instantsFrom, zoneFrom } from './lib/at.ts';
import { AT_OPTIONS } from './lib/at-options.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { keepCompiled } from './lib/compile-cache.ts';
import { type Loader, loadContent, localeFrom, refusedContent } from './lib/content.ts';
import { hoursTable } from './lib/hours-table.ts';
import { isMain } from './lib/is-main.ts';
import { WrongUse } from './lib/wrong-use.ts';

const OPTIONS = {
  ...AT_OPTIONS,
  at: { ...AT_OPTIONS.at, multiple: true },
  department: { type: 'string', placeholder: 'ID', help: 'this department only' },
  channel: {
    type: 'string',
    placeholder: 'NAME',
    help: 'the channels of this kind (email), id, or full name (support/email)',
  },
} satisfies OptionTable;

/** `npm run hours`: who is there, since when, until when, why, and when a message sent then is answered. */
export const hoursCommand = (load?: Loader): Command<typeof OPTIONS> => ({
  name: 'hours',
  summary: 'Which channels are open, since when, until when, why, and when a message sent then is answered.',
  options: OPTIONS,
  run: async (input) => {
    const { options, env, clock } = input;
    const zone = zoneFrom(options.tz);
    const instants = instantsFrom(options.at, { tz: options.tz, env, clock });
    const { site, problems } = await loadContent(input, load);
    if (site === null) return refusedContent(problems, input);
    const { department, channel } = options;
    requireDepartment(site, department);
    const locale = localeFrom(site.settings, options.locale);
    const json = answerHours(site, { instants, department, channel, locale });
    if (channel !== undefined && json.instants.every(({ channels }) => channels.length === 0)) {
      throw new WrongUse(
        say('{name} is "{found}"; there are {list}', {
          name: '--channel',
          found: channel,
          list: listed(channelNames(site, department)),
        }),
      );
    }
    return {
      code: 0,
      json,
      text: hoursTable(site, json, { name: zone ?? site.settings.timezone, always: zone !== null }, locale),
    };
  },
});

function requireDepartment(site: Site, id: string | undefined): void {
  if (id === undefined || site.departments.some((department) => department.id === id)) return;
  const list = listed(site.departments.map((department) => department.id));
  throw new WrongUse(say('{name} is "{found}"; there are {list}', { name: '--department', found: id, list }));
}

function channelNames(site: Site, department: string | undefined): readonly string[] {
  const departments = site.departments.filter(({ id }) => department === undefined || id === department);
  return departments.flatMap(({ channels }) => channels.map(({ id }) => id));
}

function listed(names: readonly string[]): string | Said {
  return names.length > 0 ? names.join(', ') : say('none');
}

if (isMain(import.meta)) {
  keepCompiled();
  await main(hoursCommand());
}
