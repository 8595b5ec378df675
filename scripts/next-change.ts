import { nextChange } from '../src/domain/next-change.ts';
import { formatInstant } from '../src/domain/time/instant.ts';
import { AT_OPTIONS, instantFrom, readInstant, zoneFrom } from './lib/at.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { type Loader, loadContent, localeFrom, refusedContent } from './lib/content.ts';
import { isMain } from './lib/is-main.ts';

const OPTIONS = {
  since: { type: 'string', placeholder: 'ISO', help: 'the instant of the last build (the present)' },
  ...AT_OPTIONS,
} satisfies OptionTable;

/** `npm run next-change`: the next instant at which a fresh build is due, and whether that has passed. */
export const nextChangeCommand = (load?: Loader): Command<typeof OPTIONS> => ({
  name: 'next-change',
  summary: 'When a fresh build is due: what is published changes then.',
  options: OPTIONS,
  run: async ({ options, env, clock, err }) => {
    const now = instantFrom({ at: options.at, tz: options.tz, env, clock });
    const { since: text } = options;
    const since = text === undefined ? now : readInstant(text, zoneFrom(options.tz), '--since');
    const { site, problems } = await loadContent(options.content, load);
    if (site === null) return refusedContent(problems, err);
    localeFrom(site, options.locale);
    const { due, at, why } = nextChange(site, since, now);
    const json = { due, at: formatInstant(at), why };
    const reason = why.id === null ? why.kind : `${why.kind} ${why.id}`;
    return { code: 0, json, text: `${json.at}  ${reason}${due ? '  (due)' : ''}\n` };
  },
});

if (isMain(import.meta)) await main(nextChangeCommand());
