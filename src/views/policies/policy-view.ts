import { addressOf } from '../../feeds/addresses.ts';
import { policyData } from '../../feeds/structured-data/page-data.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Policy } from '../../model/types.ts';
import type { ChannelLink } from '../channel-link.ts';
import type { Context, LocalText } from '../context.ts';
import { editLink } from '../edit-link.ts';
import { feedbackLink } from '../feedback.ts';
import { type PageTextView, textOf } from '../page-text.ts';
import { type ContentsItem, contentsOf } from '../prose/contents.ts';
import { liveIdsOf } from '../prose/live-ids.ts';
import { articleWithWay } from '../structured.ts';
import { type Since, sinceOf } from './overview.ts';

/** The page of a policy. */
export interface PolicyView {
  readonly path: string;
  readonly text: PageTextView;
  readonly since: Since | null;
  /** Newest first. */
  readonly changes: readonly { readonly date: string; readonly summary: LocalText }[];
  readonly contents: readonly ContentsItem[];
  readonly originalHref: string;
  /** Where one says whether it helped. */
  readonly feedback: ChannelLink | null;
  readonly editHref: string | null;
  /** Whether it shows the state of a channel. */
  readonly live: boolean;
  readonly structured: object;
}

/** What the page of a policy shows. */
export function policyView(context: Context, policy: Policy): PolicyView {
  const { locale, site, pick } = context;
  const text = textOf(context, policy);
  const path = `/policies/${policy.id}/`;
  const live = liveIdsOf(context, text.text.body);
  return {
    path,
    text,
    since: sinceOf(context, policy),
    changes: [...policy.changes]
      .sort((a, b) => b.day - a.day)
      .map(({ day, summary }) => ({ date: formatDay(day, locale), summary: pick(summary) })),
    contents: contentsOf(text.text.body.headings, policy.numbered),
    originalHref: addressOf(site.settings, site.settings.defaultLocale, path),
    feedback: feedbackLink(context, { title: text.title.text, path }),
    editHref: editLink(context, text.text.file),
    live: live.length > 0,
    structured: structuredData(context, policy, text.title.text),
  };
}

function structuredData(context: Context, policy: Policy, title: string): object {
  const { site, t } = context;
  return articleWithWay(context, policyData(site, policy, context), [
    { name: t.policies.title, path: '/policies/' },
    { name: title, path: `/policies/${policy.id}/` },
  ]);
}
