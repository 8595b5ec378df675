import { join, resolve } from 'node:path';
import { say } from '../src/i18n/problems/say.ts';
import { tell } from '../src/i18n/problems/tell.ts';
import { commitOf } from '../src/publish/commit.ts';
import { type Deployed, deploy, rollback } from '../src/publish/deploy/deploy.ts';
import { isTarget } from '../src/publish/deploy/target.ts';
import { troubleOf } from '../src/publish/deploy/trouble.ts';
import { precompress } from '../src/publish/precompress.ts';
import { publish } from '../src/publish/publish.ts';
import { caddyfile } from '../src/publish/servers/caddy.ts';
import { nginxConf } from '../src/publish/servers/nginx.ts';
import { type ServerSite, serverSite } from '../src/publish/servers/server-site.ts';
import { type Command, type Input, main, type OptionTable, type Output } from './lib/command.ts';
import { keepCompiledOfBuilds } from './lib/compile-cache.ts';
import { loadContent, refusedContent } from './lib/content.ts';
import { EDITION_OPTIONS, loadEdition } from './lib/edition.ts';
import { callerLanguage } from './lib/editor-language.ts';
import { isMain } from './lib/is-main.ts';
import { refusedPublication } from './lib/refused-publication.ts';
import { withBase } from './lib/with-base.ts';
import { WrongUse } from './lib/wrong-use.ts';

const OPTIONS = {
  to: {
    type: 'string',
    placeholder: 'DIR',
    help: 'the folder of the releases; a web server serves DIR/current',
  },
  rollback: { type: 'boolean', help: 'serve again the release before the present one; again goes on back' },
  print: {
    type: 'string',
    placeholder: 'SERVER',
    help: 'print the configuration of a web server that serves DIR/current: nginx or caddy',
  },
  ...EDITION_OPTIONS,
} satisfies OptionTable;

const SERVERS: Readonly<Record<string, (site: ServerSite) => string>> = {
  nginx: (site) => nginxConf(site),
  caddy: (site) => caddyfile(site),
};

const PATIENCE_MS = 10 * 60_000;

/** `npm run deploy`: builds aside, makes sure that the site is whole, and switches to it by one rename. */
export const command: Command<typeof OPTIONS> = {
  name: 'deploy',
  summary:
    'Build the site aside, make sure that it is whole, and serve it from DIR/current by one rename; the last five releases are kept.',
  options: OPTIONS,
  run: async (input) => {
    const { to } = input.options;
    if (to === undefined) throw new WrongUse(say('--to is missing; name the folder of the releases'));
    if (input.options.print !== undefined) return printed(resolve(to), input.options.print, input);
    const place = { to: resolve(to), patienceMs: PATIENCE_MS, clock: input.clock };
    try {
      if (!(await isTarget(place.to))) {
        throw new WrongUse(
          say('--to is "{found}", a folder that deploy did not make; name another or empty it', {
            found: place.to,
          }),
        );
      }
      if (input.options.rollback) return told(await rollback(place), input);
      return await publishTo(place, input);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      return told({ kind: 'refused', faults: [trouble] }, input);
    }
  },
};

async function publishTo(place: Parameters<typeof deploy>[1], input: Input<typeof OPTIONS>): Promise<Output> {
  const { loaded, problems } = await loadEdition(input);
  if (loaded === null) return refusedContent(problems, input);
  const { site, edition } = loaded;
  const make = async (folder: string): Promise<void> => {
    await publish(site, edition, folder);
    await precompress(folder);
  };
  const { base, at } = edition;
  const commit = await commitOf(edition.contentDir);
  return told(await deploy({ make, base, at, commit }, place), input);
}

async function printed(to: string, server: string, input: Input<typeof OPTIONS>): Promise<Output> {
  const print = SERVERS[server];
  if (print === undefined)
    throw new WrongUse(
      say('{name} is "{found}"; write one of {list}', {
        name: '--print',
        found: server,
        list: 'nginx, caddy',
      }),
    );
  const { site, problems } = await loadContent(input);
  if (site === null) return refusedContent(problems, input);
  const text = print(serverSite(withBase(site, input.options.base), join(to, 'current')));
  return { code: 0, json: { server, text }, text };
}

function told(deployed: Deployed, input: Input<typeof OPTIONS>): Output {
  if (deployed.kind === 'refused') return refusedPublication(deployed.faults, input);
  const { locale, content = 'content' } = input.options;
  const language = callerLanguage({ locale, env: input.env, contentDir: content });
  const { before, kept, release } = deployed;
  const { id, at, commit } = release;
  const sentences = [
    say('Release {id} is served, as of {at}.', { id, at }),
    ...(commit === null ? [] : [say('It is of commit {commit}.', { commit: commit.slice(0, 10) })]),
    ...(before === null ? [] : [say('It takes the place of release {before}.', { before })]),
  ];
  return {
    code: 0,
    json: { served: { id, at, commit }, before, kept, faults: [] },
    text: `${sentences.map((sentence) => tell(sentence, language)).join(' ')}\n`,
  };
}

if (isMain(import.meta)) {
  keepCompiledOfBuilds();
  await main(command);
}
