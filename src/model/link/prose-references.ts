import { type Said, say } from '../../i18n/problems/say.ts';
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
    const message = say('<{written}> is {name}, and there is no {what} of that name', {
      written,
      name: JSON.stringify(name),
      what: WORDS[target],
    });
    const list =
      known.length > 0 && known.length <= 12
        ? say('write one of {list}', { list: known.join(', ') })
        : say('remove the component');
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
    const message = say('<Portal to="{to}"> leads nowhere: site.yaml names no {key}', {
      to: attributes['to'] ?? '',
      key,
    });
    report.atPoint(
      file,
      { line, column },
      { code: 'portal-missing', message, fix: say('add {key}: to site.yaml', { key }) },
    );
  }
}

const WORDS: Readonly<Record<ComponentReference['to'], Said>> = {
  department: say('department'),
  channel: say('channel'),
  'department-or-channel': say('department or channel'),
  'department-or-calendar': say('department or calendar'),
  'channel-or-kind': say('channel or kind of channel'),
  link: say('link in site.yaml'),
  section: say('section'),
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
