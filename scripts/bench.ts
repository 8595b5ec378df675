import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { benchHours } from './bench/hours.ts';
import { pageFigures } from './bench/pages.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { isMain } from './lib/is-main.ts';

const OPTIONS = {
  site: { type: 'string', placeholder: 'DIR', help: 'a built site whose pages are weighed (dist)' },
} satisfies OptionTable;

/** What DESIGN asks: at least this many times faster than opening_hours.js in the same process. */
const TIMES_FASTER = 100;

/** `npm run bench`: speed beside the peers, and the weight of the built pages. */
export const command: Command<typeof OPTIONS> = {
  name: 'bench',
  summary:
    'Measure hours against opening_hours.js and a naive date-fns-tz in one process, and weigh the built pages.',
  options: OPTIONS,
  run: async ({ options }) => {
    const { figures, agree } = benchHours();
    const folder = resolve(options.site ?? 'dist');
    const pages = existsSync(folder) ? await pageFigures(folder) : [];
    const engine = figures[0]?.nanoseconds ?? Number.NaN;
    const peer = figures[2]?.nanoseconds ?? Number.NaN;
    const lines = [
      'ns a call (median of 7 rounds)',
      ...figures.map(
        ({ name, nanoseconds }) =>
          `  ${name.padEnd(44)}${nanoseconds.toFixed(0).padStart(9)}  ${(nanoseconds / engine).toFixed(1).padStart(8)} x`,
      ),
      `  all give the same next change: ${agree ? 'yes' : 'NO'}`,
      `  opening_hours.js / Plantão: ${(peer / engine).toFixed(0)} (bound: at least ${TIMES_FASTER})`,
      '',
      pages.length === 0
        ? 'No built site: run npm run build first.'
        : 'bytes, brotli: the largest page of each kind',
      ...pages.map(
        ({ kind, pages: count, largest, shell, script, nodes }) =>
          `  ${kind.padEnd(30)}${String(count).padStart(5)} pages ${String(largest).padStart(7)} whole ${String(shell).padStart(6)} shell ${String(script).padStart(6)} script ${String(nodes).padStart(6)} nodes`,
      ),
    ];
    const ok = agree && peer / engine >= TIMES_FASTER;
    return {
      code: ok ? 0 : 1,
      json: { hours: figures, agree, ratio: peer / engine, pages },
      text: `${lines.join('\n')}\n`,
    };
  },
};

if (isMain(import.meta)) await main(command);
