import { type Said, say } from '../../i18n/problems/say.ts';
import { componentUses } from '../../markdown/component-uses.ts';
import type { NoticeData } from '../../schemas/notices.ts';
import type { WrittenPage } from '../read/page.ts';
import type { Site } from '../types.ts';
import type { Linking, WrittenText } from './linking.ts';
import { idOfNotice } from './notices.ts';

/** Warns of components that have nothing to show, because the data that they are made from are not there. */
export function warnOfEmptyComponents(
  { file, prose, page }: WrittenText,
  site: Site,
  linking: Linking,
): void {
  const { contents, report } = linking;
  if (contents.broken.size > 0) return;
  const notice = file.startsWith('notices/') ? (page as WrittenPage<NoticeData>) : null;
  for (const { name, attributes, line, column } of componentUses(prose)) {
    const missing = missingFor(name, attributes['of'] ?? '', site, notice);
    if (missing === null) continue;
    const message = say('<{name}> has nothing to show: {missing}', { name, missing });
    const fix = say('add that, or remove the component');
    report.atPoint(file, { line, column }, { code: 'nothing-to-show', message, fix });
  }
}

function missingFor(
  name: string,
  of: string,
  site: Site,
  notice: WrittenPage<NoticeData> | null,
): Said | null {
  switch (name) {
    case 'ReplyTimes':
      return hasReply(of, site, notice) ? null : say('{of} has no reply', { of });
    case 'TicketStates':
      return site.ticketStates === null ? say('there is no ticket-states.yaml') : null;
    case 'Requests':
    case 'Matrix':
      return site.requests.length === 0 ? say('there are no requests in requests.yaml') : null;
    case 'Proofs':
      return asksForProofs(site) ? null : say('no channel and no request has requires');
    case 'NoticeDays':
      return notice !== null && notice.original.data.days === undefined
        ? say('the notice has no days')
        : null;
    default:
      return null;
  }
}

function asksForProofs({ departments, requests }: Site): boolean {
  return [...departments, ...requests].some(({ channels }) =>
    channels.some(({ requires }) => requires !== null),
  );
}

/** Whether a channel says how soon it answers, itself or in the notice; one that nobody knows is told of elsewhere. */
function hasReply(id: string, site: Site, notice: WrittenPage<NoticeData> | null): boolean {
  const channel = site.departments.flatMap(({ channels }) => channels).find((one) => one.id === id);
  if (channel === undefined || channel.reply !== null || channel.noReply !== null) return true;
  return notice !== null && site.notices.some((one) => one.id === idOfNotice(notice) && one.reply.has(id));
}
