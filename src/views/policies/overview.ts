import { startOfDate } from '../../domain/time/civil.ts';
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
  /** Null where nothing is said. */
  readonly since: Since | null;
}

/** Since when a policy is in force; before that day, when it will be. */
export interface Since {
  readonly text: string;
  /** What is said until `at` (milliseconds), where the policy is built before it comes into force. */
  readonly before: { readonly text: string; readonly at: number } | null;
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
      return { href: href(`/policies/${policy.id}/`), title, summary, since: sinceOf(context, policy) };
    }),
  };
}

/** Since when a policy is in force, in words; null where nothing is said. */
export function sinceOf({ t, locale, now, site }: Context, { effective }: Policy): Since | null {
  if (effective === null) return null;
  const date = formatDay(effective, locale);
  const at = startOfDate(site.settings.timezone, effective);
  return {
    text: fill(t.policies.effective, { date }),
    before: at <= now ? null : { text: fill(t.policies.effectiveFrom, { date }), at },
  };
}
