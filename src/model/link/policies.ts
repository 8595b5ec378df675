import { say } from '../../i18n/problems/say.ts';
import type { PolicyData } from '../../schemas/policies.ts';
import type { WrittenPage } from '../read/page.ts';
import type { Locale, Policy, Text } from '../types.ts';
import { byOrder, LAST, type Linking } from './linking.ts';
import { linkPage } from './page-texts.ts';

/** The policies, by order, then id. */
export function linkPolicies(linking: Linking): readonly Policy[] {
  return linking.contents.policies.map((page) => linkPolicy(page, linking)).sort(byOrder);
}

function linkPolicy(page: WrittenPage<PolicyData>, linking: Linking): Policy {
  const { data } = page.original;
  const first = data.numbered === true ? 1 : data.numbered;
  return {
    ...linkPage(page, linking),
    order: data.order ?? LAST,
    effective: data.effective ?? null,
    changes: linkChanges(page, linking),
    reviewBy: data.review_by ?? null,
    numbered: typeof first === 'number' ? first : null,
  };
}

/** The changes with their texts in all languages; a translation's are found by date and, within one, by order. */
function linkChanges(
  { original, translations }: WrittenPage<PolicyData>,
  { report }: Linking,
): Policy['changes'] {
  const changes = (original.data.changes ?? []).map(({ date, summary }) => ({
    day: date,
    summary: { ...summary } as Partial<Record<Locale, string>>,
  }));
  for (const { locale, page } of translations) {
    const taken = new Set<number>();
    page.data.changes?.forEach(({ date, summary }, index) => {
      const at = changes.findIndex(({ day }, place) => day === date && !taken.has(place));
      const change = changes[at];
      if (change === undefined) {
        const message = say('has no counterpart in {file}', { file: original.file });
        const fix = say('write the date of a change of the original, or remove it');
        report.atField(page, ['changes', index], { code: 'translation-extra', message, fix });
        return;
      }
      taken.add(at);
      change.summary[locale] = summary;
    });
  }
  return changes.map(({ day, summary }) => ({ day, summary: summary as Text })).sort((a, b) => b.day - a.day);
}
