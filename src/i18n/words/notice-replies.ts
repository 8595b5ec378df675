import type { Notice } from '../../model/types.ts';
import { channelsText } from './channels-text.ts';
import { rangeText } from './duration-text.ts';
import type { Speaker } from './speaker.ts';

/**
 * How soon is answered what is sent while a notice holds? A line for each target with its channels, which say whose
 * they are where the notice speaks of several departments: `E-mail (Comercial, Financeiro): de 1 a 2 dias`.
 */
export function noticeReplies(speaker: Speaker, { reply, channels }: Notice): readonly string[] {
  const byRange = new Map<string, string[]>();
  for (const [id, range] of reply) {
    const text = rangeText(speaker, range);
    byRange.set(text, [...(byRange.get(text) ?? []), id]);
  }
  const concerned = speaker.site.departments.filter((department) =>
    department.channels.some(({ id }) => channels.includes(id)),
  );
  return [...byRange].map(
    ([range, ids]) => `${channelsText(speaker, ids, channels, concerned.length > 1)}: ${range}`,
  );
}
