import { say } from '../../src/i18n/problems/say.ts';
import type { ComponentStatus } from '../../src/model/types.ts';
import { COMPONENT_STATUSES } from '../../src/schemas/incidents.ts';
import { oneOf, pairOf } from './answers.ts';
import type { OptionTable } from './command.ts';
import { WrongUse } from './wrong-use.ts';

/** What an incident's updates are told with. */
export const EVENT_OPTIONS = {
  component: {
    type: 'string',
    multiple: true,
    placeholder: 'ID=STATE',
    help: `a component and its state from now on: ${COMPONENT_STATUSES.join(', ')}`,
  },
  channel: {
    type: 'string',
    multiple: true,
    placeholder: 'NAME=down|up',
    help: 'a channel of your own that goes down or comes up: support/phone=down',
  },
  'next-update': {
    type: 'string',
    placeholder: 'TIME',
    help: 'by when you say more: 60m, 3h, or an instant',
  },
  key: {
    type: 'string',
    placeholder: 'KEY',
    help: 'what a monitor calls it: the same key a second time changes nothing',
  },
} satisfies OptionTable;

/** Components by the state that was said of each; null where none was. @throws WrongUse for an unknown state. */
export function componentsOf(pairs: readonly string[]): ReadonlyMap<string, ComponentStatus | null> {
  return new Map(
    pairs.map((text) => {
      const [id, state] = pairOf(text);
      return [id, state === null ? null : oneOf(state, `--component ${id}`, COMPONENT_STATUSES)];
    }),
  );
}

/** The same where each needs a state. @throws WrongUse where one has none. */
export function statesOf(pairs: readonly string[]): ReadonlyMap<string, ComponentStatus> {
  return new Map(
    [...componentsOf(pairs)].map(([id, state]) => {
      if (state === null) {
        throw new WrongUse(
          say('--component {id} says no state; write {list}', {
            id,
            list: `${id}=${COMPONENT_STATUSES.join(`, ${id}=`)}`,
          }),
        );
      }
      return [id, state];
    }),
  );
}

/** Channels that go down or come up. @throws WrongUse for another word. */
export function channelsOf(pairs: readonly string[]): ReadonlyMap<string, 'down' | 'up'> {
  return new Map(
    pairs.map((text) => {
      const [name, state] = pairOf(text);
      return [name, oneOf(state ?? '', `--channel ${name}`, ['down', 'up'])];
    }),
  );
}
