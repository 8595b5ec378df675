import type { Instant } from '../domain/time/types.ts';
import type { ComponentStatus } from '../model/types.ts';
import type { UpdateToWrite } from './append-update.ts';
import type { WrittenEvent } from './read-event.ts';
import { spokenMarkdown } from './safe-markdown.ts';
import { exactInstant } from './written-instant.ts';

const MINUTE = 60_000;

/** What is to be said next of an incident or a maintenance. */
export interface UpdateWish {
  readonly at: Instant;
  /** Whether `at` was asked for: it is written as it is, and not moved behind the last update. */
  readonly isAtGiven: boolean;
  /** Null: the state stays; `over`: it is resolved or completed. */
  readonly status: string | null;
  readonly components: ReadonlyMap<string, ComponentStatus>;
  readonly channels: ReadonlyMap<string, 'down' | 'up'>;
  readonly nextUpdateBy: Instant | null;
  readonly text: string;
  readonly key: string | null;
}

/**
 * The update as it is to be written. One that ends an incident sets the components that it found in another state to
 * operational and the channels that went down to up, unless the wish says otherwise of one.
 */
export function nextUpdate(event: WrittenEvent, wish: UpdateWish, zone: string): UpdateToWrite {
  const last = event.updates.at(-1);
  const over = event.kind === 'incident' ? 'resolved' : 'completed';
  const first = event.kind === 'incident' ? 'investigating' : 'scheduled';
  const status = wish.status === 'over' ? over : (wish.status ?? last?.status ?? first);
  const ends = status === over;
  const components = new Map([...(ends ? troubled(event) : []), ...wish.components]);
  const channels = new Map([...(ends ? downed(event) : []), ...wish.channels]);
  return {
    at: exactInstant(momentOf(event, wish), zone),
    key: wish.key ?? undefined,
    status,
    components: components.size === 0 ? undefined : Object.fromEntries(components),
    channels: channels.size === 0 ? undefined : Object.fromEntries(channels),
    next_update_by: wish.nextUpdateBy === null ? undefined : exactInstant(wish.nextUpdateBy, zone),
    text: spokenMarkdown(wish.text),
  };
}

/** The whole minute; its seconds where an update stands in that minute already, and a second more where they do not help. */
function momentOf({ updates }: WrittenEvent, { at, isAtGiven }: UpdateWish): Instant {
  if (isAtGiven) return at;
  const last = updates.filter((update) => update.at <= at).at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const choices = [Math.floor(at / MINUTE) * MINUTE, Math.floor(at / 1000) * 1000];
  const free = choices.find((choice) => choice > last);
  if (free !== undefined) return free;
  let next = Math.floor(last / 1000) * 1000 + 1000;
  while (updates.some((update) => update.at === next)) next += 1000;
  return next;
}

function troubled({ updates }: WrittenEvent): ReadonlyMap<string, ComponentStatus> {
  const states = new Map<string, ComponentStatus>();
  for (const { components = {} } of updates)
    for (const [id, state] of Object.entries(components)) states.set(id, state);
  return new Map(
    [...states].filter(([, state]) => state !== 'operational').map(([id]) => [id, 'operational']),
  );
}

function downed({ updates }: WrittenEvent): ReadonlyMap<string, 'up'> {
  const states = new Map<string, 'down' | 'up'>();
  for (const { channels = {} } of updates)
    for (const [id, state] of Object.entries(channels)) states.set(id, state);
  return new Map([...states].filter(([, state]) => state === 'down').map(([id]) => [id, 'up']));
}
