import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { inEnglish } from '../../src/i18n/problems/in-english.ts';
import { deploy } from '../../src/publish/deploy/deploy.ts';
import { troubleWithFiles } from '../../src/publish/deploy/trouble.ts';

/**
 * Publishes made sites in turn, again and again, until it is killed: `node deploy-again.ts TO TIMES SITE…`. Says `ready`,
 * waits for a line, then says of each release how many milliseconds it took, or in a sentence why there is none. Started as root with `AS_NOBODY`, it
 * publishes as a user who may write nowhere in particular.
 */
const [to = '', times = '', ...sites] = process.argv.slice(2);
if (process.env['AS_NOBODY'] !== undefined && process.geteuid?.() === 0) process.seteuid?.(65534);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
for (let turn = 0; turn < Number(times); turn += 1) {
  const site = sites[turn % sites.length] ?? '';
  const make = (folder: string) => cp(site, folder, { recursive: true });
  const began = performance.now();
  try {
    const done = await deploy(
      { make, base: '/', at: 'x', commit: null },
      { to, patienceMs: 5000, clock: Date.now },
    );
    process.stdout.write(
      done.kind === 'served'
        ? `served ${site} ${Math.round(performance.now() - began)}\n`
        : `refused ${done.faults.map(inEnglish).join(' ')}\n`,
    );
  } catch (error) {
    const trouble = troubleWithFiles(error);
    process.stdout.write(`trouble ${trouble === null ? String(error) : inEnglish(trouble)}\n`);
  }
}
process.exit(0);
