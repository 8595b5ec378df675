import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Zones of machines that build: none of them may change an answer. */
export const HOST_ZONES = ['UTC', 'America/Sao_Paulo', 'Europe/Madrid', 'Pacific/Apia'] as const;

const RUNNER = resolve(import.meta.dirname, 'run-hours-checks.ts');
const run = promisify(execFile);

/** What run-hours-checks.ts prints on a machine in that zone. */
export async function hoursChecksIn(zone: string, seed: number, checks: number) {
  const { stdout } = await run(process.execPath, [RUNNER, String(seed), String(checks)], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout) as { zone: string; checks: number; failures: readonly string[] };
}
