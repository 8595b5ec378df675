import { answerHours } from '../src/feeds/hours-answer.ts';
import type { Site } from '../src/model/types.ts';
import { instantsFrom, zoneFrom } from './lib/at.ts';
import { AT_OPTIONS } from './lib/at-options.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
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
  run: async ({ options, env, clock, err }) => {
    const zone = zoneFrom(options.tz);
    const instants = instantsFrom(options.at, { tz: options.tz, env, clock });
    const { site, problems } = await loadContent(options.content, load);
    if (site === null) return refusedContent(problems, err);
    const { department, channel } = options;
    requireDepartment(site, department);
    const locale = localeFrom(site, options.locale);
    const json = answerHours(site, { instants, department, channel, locale });
    if (channel !== undefined && json.instants.every(({ channels }) => channels.length === 0)) {
      throw new WrongUse(`--channel is "${channel}"; there are ${channelNames(site, department).join(', ')}`);
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
  const known = site.departments.map((department) => department.id).join(', ');
  throw new WrongUse(`--department is "${id}"; there are ${known || 'none'}`);
}

function channelNames(site: Site, department: string | undefined): readonly string[] {
  const departments = site.departments.filter(({ id }) => department === undefined || id === department);
  const ids = departments.flatMap(({ channels }) => channels.map(({ id }) => id));
  return ids.length > 0 ? ids : ['none'];
}

if (isMain(import.meta)) await main(hoursCommand());
