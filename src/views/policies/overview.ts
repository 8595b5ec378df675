import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Policy } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { textOf } from '../page-text.ts';

/** A policy as a line of the list. */
export interface PolicyItem {
  readonly href: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** `Em vigor desde …`; null where nothing is said. */
  readonly since: string | null;
}

/** The list of policies. */
export interface PoliciesView {
  readonly description: string;
  readonly policies: readonly PolicyItem[];
}

/** What the list of policies shows. */
export function policiesView(context: Context): PoliciesView {
  const { site, t, href } = context;
  return {
    description: fill(t.policies.description, { name: site.settings.name }),
    policies: site.policies.map((policy) => {
      const { title, summary } = textOf(context, policy);
      return { href: href(`/policies/${policy.id}/`), title, summary, since: sinceText(context, policy) };
    }),
  };
}

/** Since when a policy is in force, in words; null where nothing is said. */
export function sinceText({ t, locale }: Context, { effective }: Policy): string | null {
  return effective === null ? null : fill(t.policies.effective, { date: formatDay(effective, locale) });
}
