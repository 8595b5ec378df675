import type { ComponentReference } from '../../markdown/component-uses.ts';
import { componentReferences, componentUses } from '../../markdown/component-uses.ts';
import type { Prose } from '../../markdown/types.ts';
import { CHANNEL_KINDS } from '../../schemas/channels.ts';
import { suggestion } from '../../schemas/fields/nearest.ts';
import type { Calendar, Department, Settings } from '../types.ts';
import type { Linking } from './linking.ts';

/** What components in prose can refer to. */
export interface Referable {
  readonly departments: readonly Department[];
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly settings: Settings | null;
}

/** Reports the names in a body's components that nothing has, and links into a portal that there is not. */
export function checkProseReferences(
  file: string,
  prose: Prose,
  to: Referable,
  { contents, report }: Linking,
): void {
  for (const { to: target, name, written, line, column } of componentReferences(prose)) {
    if (contents.broken.has(`departments/${name.split('/')[0] ?? ''}`)) continue;
    if (target === 'link' && contents.broken.has('site')) continue;
    const known = namesFor(target, to);
    if (known.includes(name)) continue;
    const message = `<${written}> is ${JSON.stringify(name)}, and there is no ${WORDS[target]} of that name`;
    const list =
      known.length > 0 && known.length <= 12 ? `write one of ${known.join(', ')}` : 'remove the component';
    report.atPoint(
      file,
      { line, column },
      { code: 'unknown-reference', message, fix: suggestion(name, known) ?? list },
    );
  }
  for (const { name, attributes, line, column } of componentUses(prose)) {
    const key =
      name === 'Portal' && to.settings !== null ? missingFor(attributes['to'] ?? '', to.settings) : null;
    if (key === null) continue;
    const message = `<Portal to="${attributes['to'] ?? ''}"> leads nowhere: site.yaml names no ${key}`;
    report.atPoint(
      file,
      { line, column },
      { code: 'portal-missing', message, fix: `add ${key}: to site.yaml` },
    );
  }
}

const WORDS: Readonly<Record<ComponentReference['to'], string>> = {
  department: 'department',
  channel: 'channel',
  'department-or-channel': 'department or channel',
  'department-or-calendar': 'department or calendar',
  'channel-or-kind': 'channel or kind of channel',
  link: 'link in site.yaml',
  section: 'section',
};

function namesFor(
  target: ComponentReference['to'],
  { departments, calendars, settings }: Referable,
): readonly string[] {
  const departmentIds = departments.map(({ id }) => id);
  const channelIds = departments.flatMap(({ channels }) => channels.map(({ id }) => id));
  switch (target) {
    case 'department':
      return departmentIds;
    case 'channel':
      return channelIds;
    case 'department-or-channel':
      return [...departmentIds, ...channelIds];
    case 'department-or-calendar':
      return [...departmentIds, ...calendars.keys()];
    case 'channel-or-kind':
      return [...CHANNEL_KINDS, ...channelIds];
    case 'link':
      return settings?.links.map(({ id }) => id) ?? [];
    case 'section':
      return [];
  }
}

function missingFor(place: string, { portal, website }: Settings): string | null {
  if (place === 'website') return website === null ? 'website' : null;
  return portal === null ? 'portal' : null;
}
