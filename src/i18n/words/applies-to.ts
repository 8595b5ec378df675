import type { Notice } from '../../model/types.ts';
import { channelName } from './channels-text.ts';
import type { Speaker } from './speaker.ts';

/** To whom does a notice apply, in words? `Suporte técnico; Comercial: Telefone, Chat`; empty for an announcement. */
export function appliesToText(speaker: Speaker, { appliesTo, channels }: Notice): string {
  const { site, say } = speaker;
  const parts = site.departments.flatMap((department) => {
    const name = say(department.name);
    if (appliesTo.includes(department.id)) return [{ name, meant: [] }];
    const meant = department.channels.filter(({ id }) => channels.includes(id));
    return meant.length === 0 ? [] : [{ name, meant }];
  });
  const between = parts.some(({ meant }) => meant.length > 0) ? '; ' : ', ';
  return parts
    .map(({ name, meant }) =>
      meant.length === 0 ? name : `${name}: ${meant.map((one) => channelName(speaker, one)).join(', ')}`,
    )
    .join(between);
}
