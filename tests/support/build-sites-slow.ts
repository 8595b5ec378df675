import { buildInto } from './build-sites.ts';
import { EDITIONS, SITES } from './editions.ts';

/** Not looked at by the slow tests: the same site under a path, and the day on which everything goes wrong. */
const UNUSED = new Set(['demo-base', 'bad-day']);

/** Builds what the slow tests look at: the demonstration and the five companies. */
export default (): Promise<void> =>
  buildInto(
    SITES.root,
    EDITIONS.filter(({ name }) => !UNUSED.has(name)),
  );
