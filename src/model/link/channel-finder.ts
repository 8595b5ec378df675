import { say } from '../../i18n/problems/say.ts';
import { suggestion } from '../../schemas/fields/nearest.ts';
import type { Finding } from '../report.ts';
import type { Channel, Department } from '../types.ts';
import type { Linking } from './linking.ts';

/** Channels by the names that content gives them. */
export interface ChannelFinder {
  readonly byId: ReadonlyMap<string, Channel>;
  /** By full name, or by id or kind within a department. Null: the department has problems of its own. */
  readonly find: (name: string, department: string) => readonly [Channel, ...Channel[]] | Finding | null;
  /** The channels of a department, or of one that only works its own id; a channel's full name. */
  readonly schedules: (name: string) => readonly string[] | Finding | null;
}

/** A finder of the channels of these departments. */
export function channelFinder(departments: readonly Department[], { contents }: Linking): ChannelFinder {
  const byId = new Map(
    departments.flatMap(({ channels }) => channels.map((channel) => [channel.id, channel] as const)),
  );
  const departmentOf = new Map(departments.map((department) => [department.id, department]));
  const isBroken = (name: string) => contents.broken.has(`departments/${name.split('/')[0] ?? ''}`);

  return {
    byId,
    find: (name, department) => {
      const own = byId.get(name.includes('/') ? name : `${department}/${name}`);
      if (own !== undefined) return [own];
      if (isBroken(name.includes('/') ? name : department)) return null;
      // A department that nobody knows is told of where it is named.
      if (!name.includes('/') && !departmentOf.has(department)) return null;
      const channels = departmentOf.get(department)?.channels ?? [];
      const [first, ...more] = channels.filter(({ kind }) => kind === name);
      if (first !== undefined) return [first, ...more];
      return unknown(name, name.includes('/') ? byId.keys() : channels.map(({ key }) => key), department);
    },
    schedules: (name) => {
      const department = departmentOf.get(name);
      if (department?.works) return [name];
      if (department !== undefined) return department.channels.map(({ id }) => id);
      if (byId.has(name)) return [name];
      if (isBroken(name)) return null;
      const message = say('is {name}, and there is no department or channel of that name', {
        name: JSON.stringify(name),
      });
      const fix = suggestion(name, [...departmentOf.keys(), ...byId.keys()]);
      return {
        code: 'unknown-reference',
        message,
        fix: fix ?? say('write a department, support, or a channel, support/email'),
      };
    },
  };
}

function unknown(name: string, known: Iterable<string>, department: string): Finding {
  const keys = [...known];
  const near = suggestion(name, keys);
  if (name.includes('/')) {
    const message = say('is {name}, and there is no channel of that name', { name: JSON.stringify(name) });
    return {
      code: 'unknown-reference',
      message,
      fix: near ?? say('write department and channel, like support/email'),
    };
  }
  const message = say('is {name}, a channel that {department} does not have', {
    name: JSON.stringify(name),
    department,
  });
  const list = keys.length === 0 ? say('it has none') : say('it has {keys}', { keys: keys.join(', ') });
  return { code: 'unknown-reference', message, fix: near ?? list };
}
