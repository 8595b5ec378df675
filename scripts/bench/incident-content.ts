import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const HOUR = 3_600_000;
/** The history that is made up ends here, a moment before the build, and goes back three years. */
const END = Date.parse('2026-11-20T12:00:00Z');
const LENGTH = 3 * 365 * 24 * HOUR;
const COMPONENTS = ['delivery', 'webmail', 'web', 'databases', 'dns', 'panel', 'billing', 'network'];

/** The instant at which the made-up history is published. */
export const AT = '2026-11-20T15:00:00Z';

/**
 * Writes a content folder of nothing but components and `count` incidents, one in ten a maintenance, spread over
 * three years however many they are: the more, the denser. The last three incidents are still open.
 */
export function writeIncidents(folder: string, count: number): void {
  const settings = { name: 'Bench', url: 'https://bench.example.com/', timezone: 'America/Sao_Paulo' };
  write(folder, 'site.yaml', stringify({ ...settings, locales: ['pt-BR', 'en'], admin: false }));
  writeComponents(folder);
  writeEvents(folder, count);
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** Writes the components that the made-up incidents speak of. */
export function writeComponents(folder: string): void {
  const components = COMPONENTS.map((id) => ({ id, name: `Serviço ${id}` }));
  write(folder, 'components.yaml', stringify({ groups: [{ id: 'all', name: 'Serviços', components }] }));
}

/** Writes `count` incidents and maintenances into a content folder, the last three incidents still open. */
export function writeEvents(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const at = END - Math.floor((index * LENGTH) / count);
    const name = `${new Date(at).toISOString().slice(0, 10)}-${index}`;
    const component = COMPONENTS[index % COMPONENTS.length] ?? '';
    const planned = index % 10 === 9;
    const page = planned ? maintenanceAt(at, component) : incidentAt(at, component, index > 2);
    const title = `${planned ? 'Manutenção' : 'Falha'} ${index} em ${component}`;
    const head = stringify({ title, summary: `O que houve em ${component}, pela ${index}ª vez.`, ...page });
    write(folder, `${planned ? 'maintenance' : 'incidents'}/${name}.mdx`, `---\n${head}---\n`);
  }
}

const instant = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, '+00:00');

function incidentAt(at: number, component: string, resolved: boolean): object {
  const update = (after: number, status: string, state: string) => ({
    at: instant(at + after * HOUR),
    status,
    components: { [component]: state },
    text: `Depois de ${after} h: **${status}**. O que se sabe está escrito aqui, em duas frases. Esta é a segunda.`,
  });
  return {
    impact: 'minor',
    updates: [
      update(0, 'investigating', 'partial_outage'),
      update(1, 'monitoring', 'degraded_performance'),
      ...(resolved ? [update(2, 'resolved', 'operational')] : []),
    ],
  };
}

function maintenanceAt(at: number, component: string): object {
  return { from: instant(at), until: instant(at + 2 * HOUR), components: [component] };
}
