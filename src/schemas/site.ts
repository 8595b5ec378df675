import { z } from 'zod';
import { PORTAL_KINDS } from '../domain/portal/portal-link.ts';
import { say } from '../i18n/problems/say.ts';
import type { Locale } from '../model/types.ts';
import { addressTemplate, color, securityContact, siteAddress, webAddress } from './fields/addresses.ts';
import { instantOrDate } from './fields/dates.ts';
import { clockDuration } from './fields/durations.ts';
import { addFault } from './fields/fault.ts';
import { field } from './fields/field.ts';
import { locale } from './fields/languages.ts';
import { line, localLine, localText } from './fields/text.ts';
import { zone } from './fields/zone.ts';
import type { SiteContext } from './site-context.ts';

/** The keys of `links` whose labels the site has of its own. */
export const KNOWN_LINKS = ['forum', 'network', 'status', 'videos', 'feedback', 'ombudsman'] as const;

/** The places that the address of a custom portal's ticket form may hold. */
const PLACES = ['department', 'topic', 'subject', 'article', 'locale'];

/** `content/site.yaml`: the company, its languages, its zone, its portal. */
export function siteSchema(site: SiteContext) {
  return z.strictObject({
    name: field(line(), {
      write: 'The name of the company, as customers know it.',
      example: 'name: Maré Hosting',
    }),
    url: field(siteAddress(), {
      write: 'Where this site will stand. A path in it becomes the base of every link.',
      example: 'url: https://suporte.example.com/',
    }),
    locales: field(z.array(locale()).min(1).superRefine(eachOnce), {
      write:
        'The languages published, of pt-BR, pt-PT, es and en. The first is the default: texts without a language are in it.',
      example: 'locales: [pt-BR, es]',
    }),
    timezone: field(zone(), {
      write:
        'The zone of the company’s clock, for departments that name no other and for dates without a time.',
      example: 'timezone: America/Sao_Paulo',
    }),
    website: field(webAddress().optional(), {
      write: 'The company’s own site.',
      example: 'website: https://example.com/',
      unless: 'there is no link to it',
    }),
    portal: field(portal(site).optional(), {
      write: 'The ticket portal that links lead into.',
      example: 'portal: { kind: whmcs, url: https://cliente.example.com/ }',
      unless: 'there is none, and tickets cannot be linked to',
    }),
    links: field(links(site).optional(), {
      write: `Places that pages link to by a key. ${KNOWN_LINKS.join(', ')} have labels; any other key needs url and label.`,
      example:
        'links: { forum: https://forum.example.com/, tips: { url: https://example.com/dicas, label: Dicas } }',
      unless: 'none',
    }),
    brand: field(brand().optional(), {
      write: 'The company’s colour and logo.',
      example: 'brand: { accent: "#0b5d6b", logo: logo.png }',
      unless: 'the site’s own blue, and the name in place of a logo',
    }),
    security: field(security(site).optional(), {
      write: 'Where to report a fault in security; becomes /.well-known/security.txt.',
      example: 'security: { contact: "mailto:security@example.com" }',
      unless: 'that file is not published',
    }),
    valid_for: field(clockDuration().optional(), {
      write: 'How long the state of the status page may be believed after a build.',
      example: 'valid_for: 3d',
      unless: '3d',
    }),
    update_within: field(clockDuration().optional(), {
      write: 'How long an open incident may go without an update before the check warns of it.',
      example: 'update_within: 12h',
      unless: '24h',
    }),
    admin: field(z.boolean().optional(), {
      write: 'Whether /admin/ and the editor’s guide are published.',
      example: 'admin: false',
      unless: 'true',
    }),
    repository: field(webAddress().optional(), {
      write: 'The web address of the Git repository that holds this folder, for links that edit a page.',
      example: 'repository: https://git.example.com/mare/support',
      unless: 'pages have no such link',
    }),
  });
}

/** What such a file says. */
export type SiteData = z.output<ReturnType<typeof siteSchema>>;

function portal(site: SiteContext) {
  const place = (write: string, example: string) =>
    field(webAddress().optional(), { write, example, unless: 'the address usual for the kind' });
  return z
    .strictObject({
      kind: field(z.enum(PORTAL_KINDS), {
        write: `The product: ${PORTAL_KINDS.join(', ')}; custom is any other.`,
        example: 'kind: whmcs',
      }),
      url: field(webAddress(), { write: 'Where it stands.', example: 'url: https://cliente.example.com/' }),
      client_area: place('The page after signing in.', 'client_area: https://cliente.example.com/inicio'),
      new_ticket: field(addressTemplate(PLACES).optional(), {
        write:
          'The form for a new ticket. Of a custom portal it may hold {department} {topic} {subject} {article} {locale}.',
        example: 'new_ticket: "https://cliente.example.com/novo?assunto={topic}"',
        unless: 'the address usual for the kind',
      }),
      tickets: place('The list of the customer’s tickets.', 'tickets: https://cliente.example.com/tickets'),
      password: place('Where a lost password is replaced.', 'password: https://cliente.example.com/senha'),
      cancel: place('Where a service is cancelled.', 'cancel: https://cliente.example.com/cancelar'),
      login: field(localText(site).optional(), {
        write: 'What the customer signs in with.',
        example: 'login: O login é o e-mail da última fatura.',
        unless: 'nothing is said',
      }),
    })
    .superRefine(({ kind, new_ticket }, ctx) => {
      if (kind === 'custom' || new_ticket === undefined || !new_ticket.includes('{')) return;
      const message = say('holds places to fill in, which a portal of kind {kind} does not know', { kind });
      addFault(
        ctx,
        { code: 'url-format', message, fix: say('write kind: custom, or an address without braces') },
        ['new_ticket'],
      );
    });
}

function links(site: SiteContext) {
  const labelled = z.strictObject({
    url: field(webAddress(), { write: 'Where it leads.', example: 'url: https://example.com/dicas' }),
    label: field(localLine(site).optional(), {
      write: 'What the link says.',
      example: 'label: Dicas',
      unless: 'the label of a known key',
    }),
  });
  const bare = webAddress().transform((url) => ({ url, label: undefined }));
  return z.record(z.string(), z.union([bare, labelled])).superRefine((found, ctx) => {
    for (const [key, link] of Object.entries(found)) {
      if (link.label !== undefined || KNOWN_LINKS.some((known) => known === key)) continue;
      const fix = say('write {key}: { url: {url}, label: what the link says }', { key, url: link.url });
      addFault(ctx, { code: 'missing-key', message: say('has no label'), fix }, [key]);
    }
  });
}

function brand() {
  return z.strictObject({
    accent: field(color().optional(), {
      write: 'The colour of links and of the header’s edge, between quotes.',
      example: 'accent: "#0b5d6b"',
      unless: 'the site’s own blue',
    }),
    logo: field(z.string().optional(), {
      write: 'A picture in the content folder.',
      example: 'logo: logo.png',
      unless: 'the name stands in its place',
    }),
  });
}

function security(site: SiteContext) {
  return z.strictObject({
    contact: field(securityContact(), {
      write: 'Whom to write to.',
      example: 'contact: mailto:security@example.com',
    }),
    expires: field(instantOrDate(site.timezone).optional(), {
      write: 'Until when that holds.',
      example: 'expires: 2027-12-31',
      unless: 'a year after each build',
    }),
    policy: field(webAddress().optional(), {
      write: 'The page with the rules for such reports.',
      example: 'policy: https://example.com/security',
      unless: 'none is named',
    }),
  });
}

function eachOnce(locales: Locale[], ctx: z.RefinementCtx): void {
  locales.forEach((one, index) => {
    if (locales.indexOf(one) === index) return;
    addFault(
      ctx,
      {
        code: 'duplicate-id',
        message: say('is {language} again', { language: one }),
        fix: say('write each language once'),
      },
      [index],
    );
  });
}
