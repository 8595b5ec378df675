import { cleanLine, cleanText } from '../clean-text.ts';
import type { NewFile, Titled } from '../new-file.ts';
import { pageText } from '../page-text.ts';
import { slugOf } from '../slug.ts';

/** What is said of a policy; dates as they stand in the file. */
export interface PolicyFacts extends Titled {
  readonly summary?: string | undefined;
  readonly order?: number | undefined;
  readonly effective?: string | undefined;
  readonly reviewBy?: string | undefined;
  readonly numbered: boolean;
  readonly body: string;
}

/** The file of a policy. */
export function newPolicy(facts: PolicyFacts): NewFile {
  const title = cleanLine(facts.title);
  const id = facts.slug ?? slugOf(title, 'policy');
  const data = {
    title,
    summary: cleanLine(facts.summary ?? title),
    order: facts.order,
    effective: facts.effective,
    review_by: facts.reviewBy,
    numbered: facts.numbered ? true : undefined,
  };
  const body = cleanText(facts.body);
  return { id, path: `policies/${id}.mdx`, text: pageText(data, body), page: `policies/${id}/` };
}
