import { setClock } from '../set-clock.ts';

const TOLERATED = 3e5;

/** Takes the page's clock its time where it is more than five minutes off the server's; where that can't be asked, it keeps it. */
export function compareClocks(): void {
  const sent = Date.now();
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ headers }) => {
      const server = Date.parse(headers.get('date') ?? '') + Number(headers.get('age')) * 1e3;
      // The device may have slept between asking and hearing.
      if (server < sent - TOLERATED || server > Date.now() + TOLERATED) setClock(Number.NaN);
    },
    () => undefined,
  );
}
