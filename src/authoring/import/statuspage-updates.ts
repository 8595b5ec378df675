import { apiId } from '../../feeds/statuspage/ids.ts';
import type { ComponentStatus } from '../../model/types.ts';
import { COMPONENT_STATUSES } from '../../schemas/incidents.ts';
import { cleanText } from '../clean-text.ts';
import { plainMarkdown } from '../plain-markdown.ts';
import type { SafeMarkdown } from '../safe-markdown.ts';
import type { OldUpdate } from './history.ts';
import { htmlMarkdown, isHtml } from './html-markdown.ts';
import { type Fields, instantIn, listIn, textIn, wordIn } from './json-fields.ts';

/** How the updates of one event are read. */
export interface UpdateReading<Status extends string> {
  /** The id of its file. */
  readonly eventId: string;
  readonly statuses: readonly Status[];
  /** Whether its texts are plain, as this project's own API writes them: nothing in them is HTML. */
  readonly isPlain: boolean;
  /** What is said where a text is empty. */
  readonly wordFor: (status: Status) => string;
  readonly find: (code: string | null, name: string) => string | null;
  /** The states that a status means for components by itself, given those before it. */
  readonly implied: (
    status: Status,
    before: ReadonlyMap<string, ComponentStatus>,
  ) => ReadonlyMap<string, ComponentStatus>;
  readonly note: (message: string) => void;
}

/** The updates of an event, oldest first; each says of components only what does not follow from its status. */
export function statuspageUpdates<Status extends string>(
  updates: readonly Fields[],
  reading: UpdateReading<Status>,
): readonly OldUpdate<Status>[] {
  const dated = updates.flatMap((update) => {
    const at = instantIn(update, 'display_at') ?? instantIn(update, 'created_at');
    const status = wordIn(update, 'status', reading.statuses);
    if (at !== null && status !== null) return [{ update, at, status }];
    if (update['status'] !== 'postmortem')
      reading.note(`an update of the status ${String(update['status'])} is left out`);
    return [];
  });
  let states: ReadonlyMap<string, ComponentStatus> = new Map();
  return dated
    .toSorted((a, b) => a.at - b.at)
    .map(({ update, at, status }) => {
      const follows = reading.implied(status, states);
      const said = new Map(affectedBy(update, reading).filter(([id, state]) => follows.get(id) !== state));
      states = new Map([...follows, ...said]);
      return {
        at,
        status,
        components: said,
        text: textOf(update, status, reading),
        apiId: ownId(update, at, reading.eventId),
      };
    });
}

function affectedBy<Status extends string>(update: Fields, { find }: UpdateReading<Status>) {
  return listIn(update, 'affected_components').flatMap((affected): [string, ComponentStatus][] => {
    const state = wordIn(affected, 'new_status', COMPONENT_STATUSES);
    const id = find(textIn(affected, 'code'), textIn(affected, 'name') ?? '');
    return id === null || state === null ? [] : [[id, state]];
  });
}

function textOf<Status extends string>(
  update: Fields,
  status: Status,
  reading: UpdateReading<Status>,
): string {
  const body = textIn(update, 'body');
  if (body !== null) {
    const { text, kept } = bodyMarkdown(body, reading.isPlain);
    if (kept === 'plain') reading.note('the markup of an update is left out, its words stay');
    if (text.trim() !== '') return text;
  }
  reading.note(`an update without a text says "${reading.wordFor(status)}"`);
  return plainMarkdown(reading.wordFor(status));
}

/** A body, HTML or plain, as Markdown that passes the gate. */
export function bodyMarkdown(body: string, isPlain: boolean): SafeMarkdown {
  const text = cleanText(body);
  return isPlain || !isHtml(text) ? { text: plainMarkdown(text), kept: 'whole' } : htmlMarkdown(text);
}

function ownId(update: Fields, at: number, eventId: string): string | null {
  const own = textIn(update, 'id');
  const usual = apiId('update', `${eventId}:${new Date(at).toISOString()}`);
  return own === null || own === usual || !/^[a-z0-9]{4,40}$/.test(own) ? null : own;
}
