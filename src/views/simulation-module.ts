import type { SimulationIsland } from '../client/simulation.ts';
import { tableReach } from '../domain/hours/table.ts';
import { intlLocale } from '../i18n/formats.ts';
import type { Context } from './context.ts';
import { liveZone } from './live-island.ts';
import { scriptModule } from './script-module.ts';

/** The script that shows a page as at another instant with all that it says, `code` being the bundled src/client/simulation.ts. */
export function simulationModule(context: Context, code: string): string {
  const { site, t, now, locale } = context;
  const { timezone } = site.settings;
  const reach = tableReach(timezone, now);
  const island: SimulationIsland = {
    ...reach,
    zone: liveZone(timezone, reach, locale),
    lang: intlLocale(locale),
    shown: t.live.simulation,
    outside: t.live.simulationOutside,
    invalid: t.live.simulationInvalid,
    leave: t.live.leaveSimulation,
  };
  return scriptModule('Simulation', island, code);
}
