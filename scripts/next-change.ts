import { nextChange } from '../src/domain/next-change.ts';
import { formatInstant } from '../src/domain/time/instant.ts';
import { say } from '../src/i18n/problems/say.ts';
import { instantFrom, readInstant, zoneFrom } from './lib/at.ts';
import { AT_OPTIONS } from './lib/at-options.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { keepCompiled } from './lib/compile-cache.ts';
import { type Loader, loadContent, localeFrom, refusedContent } from './lib/content.ts';
import { isMain } from './lib/is-main.ts';
import { builtAt } from './lib/published-build.ts';
import { WrongUse } from './lib/wrong-use.ts';

const OPTIONS = {
  since: { type: 'string', placeholder: 'ISO', help: 'the instant of the last build (the present)' },
  published: {
    type: 'string',
    placeholder: 'URL',
    help: 'the address of the published site, whose /api/build.json says when it was built',
  },
  ...AT_OPTIONS,
} satisfies OptionTable;

/** `npm run next-change`: the next instant at which a fresh build is due, and whether that has passed. */
export const nextChangeCommand = (load?: Loader): Command<typeof OPTIONS> => ({
  name: 'next-change',
  summary: 'When a fresh build is due: what is published changes then.',
  options: OPTIONS,
  run: async (input) => {
    const { options, env, clock, err } = input;
    const now = instantFrom({ at: options.at, tz: options.tz, env, clock });
    const { since: text, published } = options;
    if (text !== undefined && published !== undefined)
      throw new WrongUse(say('--since and --published say the same; name one of them'));
    const { site, problems } = await loadContent(input, load);
    if (site === null) return refusedContent(problems, input);
    localeFrom(site.settings, options.locale);
    const since =
      published !== undefined
        ? await builtAt(published)
        : text === undefined
          ? now
          : readInstant(text, zoneFrom(options.tz), '--since');
    if (since === null) {
      err(`${published} does not say when it was built.\n`);
      const json = { due: true, at: formatInstant(now), why: { kind: 'unpublished', id: null } };
      return { code: 0, json, text: `${json.at}  unpublished  (due)\n` };
    }
    const { due, at, why } = nextChange(site, since, now);
    const json = { due, at: formatInstant(at), why };
    const reason = why.id === null ? why.kind : `${why.kind} ${why.id}`;
    return { code: 0, json, text: `${json.at}  ${reason}${due ? '  (due)' : ''}\n` };
  },
});

if (isMain(import.meta)) {
  keepCompiled();
  await main(nextChangeCommand());
}
