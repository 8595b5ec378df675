import { buildInto } from './build-sites.ts';
import { editionsBelow, SITES } from './editions.ts';

/** The path under which `npm run test:slow` has the five companies. */
export const BELOW = '/suporte/';

/** Builds the five companies under a path, for the judges that look at nothing but built sites. */
export default (): Promise<void> => buildInto(SITES.below, editionsBelow(BELOW));
