import { channelName } from '../../i18n/words/channels-text.ts';
import type { Notice } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** To whom a notice applies, in words: `Suporte técnico; Comercial: Telefone, Chat`; empty for an announcement. */
export function appliesToText(context: Context, notice: Notice): string {
  const { departments } = context.site;
  const whole = new Set(notice.appliesTo.filter((name) => departments.some(({ id }) => id === name)));
  const parts = departments.flatMap((department) => {
    const name = context.say(department.name);
    if (whole.has(department.id)) return [{ name, channels: '' }];
    const meant = department.channels.filter(({ id }) => notice.channels.includes(id));
    if (meant.length === 0) return [];
    return [{ name, channels: meant.map((channel) => channelName(context, channel)).join(', ') }];
  });
  const between = parts.some(({ channels }) => channels !== '') ? '; ' : ', ';
  return parts.map(({ name, channels }) => (channels === '' ? name : `${name}: ${channels}`)).join(between);
}
