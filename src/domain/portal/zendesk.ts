import type { Locale } from '../../model/types.ts';
import { isNumber } from './query.ts';
import type { Parameter, PortalAdapter } from './types.ts';

/** Zendesk's own names of the languages: it has no plain `en`, and its `pt` is that of Portugal. */
const LOCALES: Readonly<Record<Locale, string>> = { 'pt-BR': 'pt-br', 'pt-PT': 'pt', es: 'es', en: 'en-us' };

/** Zendesk's help centre: forms by id, a language in the path; without one it picks the visitor's. */
export const zendesk: PortalAdapter = {
  isId: isNumber,
  places: (place, { locale }) => {
    if (place === 'client_area') return helpCentre(locale);
    return place === 'tickets' ? `${helpCentre(locale)}/requests` : null;
  },
  ticketForm: ({ locale }) => `${helpCentre(locale)}/requests/new`,
  ticketQuery: ({ department, topic, subject, message }) => {
    const form = topic || department;
    const query: Parameter[] = form ? [['ticket_form_id', form]] : [];
    if (subject) query.push(['tf_subject', subject]);
    if (message) query.push(['tf_description', message]);
    return { query, exact: Boolean(form) || department !== null };
  },
};

function helpCentre(locale: Locale | undefined): string {
  return locale === undefined ? 'hc' : `hc/${LOCALES[locale]}`;
}
