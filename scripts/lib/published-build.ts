import { parseInstant } from '../../src/domain/time/instant.ts';
import type { Instant } from '../../src/domain/time/types.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { WrongUse } from './wrong-use.ts';

const PATIENCE_MS = 20_000;

/**
 * When was the site built that is published at this address? As its `/api/build.json` says; null where it does not
 * answer, or not with that. @throws WrongUse for what is no address.
 */
export async function builtAt(address: string): Promise<Instant | null> {
  const url = URL.parse('api/build.json', address.endsWith('/') ? address : `${address}/`);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new WrongUse(
      say('{name} is "{found}"; write {near}', {
        name: '--published',
        found: address,
        near: say('the address of the site, https://…'),
      }),
    );
  }
  try {
    const answer = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    const build = answer.ok ? ((await answer.json()) as { readonly instant?: unknown } | null) : null;
    return typeof build?.instant === 'string' ? parseInstant(build.instant) : null;
  } catch {
    return null;
  }
}
