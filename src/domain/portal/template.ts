import type { Locale } from '../../model/types.ts';
import { encoded } from './query.ts';
import type { PortalAddress, PortalWant } from './types.ts';

const PLACE = /\{(department|topic|subject|article|locale)\}/g;

/** Whether an address has named places to fill. */
export function isTemplate(address: string): boolean {
  return address.search(PLACE) >= 0;
}

/**
 * Which address does a template give? A parameter of the query whose value is unknown is left out; null where a
 * value is missing in the path, which then leads nowhere. Inexact where a missing department or subject was wanted.
 */
export function filledTemplate(template: string, want: PortalWant): PortalAddress | null {
  const values: Record<string, string | null | undefined> & { locale?: Locale | undefined } = { ...want };
  const [, path = template, query = null, anchor = ''] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(template) ?? [];
  const fill = (text: string) => text.replace(PLACE, (_, name: string) => encoded(values[name] ?? ''));
  const isComplete = (text: string) =>
    [...text.matchAll(PLACE)].every(([, name = '']) => Boolean(values[name]));
  if (!isComplete(path) || !isComplete(anchor)) return null;
  const parameters = query?.split('&').filter(isComplete).map(fill) ?? [];
  return {
    url: `${fill(path)}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}${fill(anchor)}`,
    exact:
      (want.department !== null || !template.includes('{department}')) &&
      (want.topic !== null || !template.includes('{topic}')),
  };
}
