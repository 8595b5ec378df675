import { isPortalId, portalLink } from '../../domain/portal/portal-link.ts';
import { say } from '../../i18n/problems/say.ts';
import type { DepartmentData } from '../../schemas/departments.ts';
import type { RequestsData } from '../../schemas/requests.ts';
import type { Entry } from '../read/entry.ts';
import type { Locatable, Path } from '../report.ts';
import type { AcceptedChannel, Channel, Department, Portal } from '../types.ts';
import type { Linking } from './linking.ts';

/** Warns of a department with tickets whose id in the portal is missing where the portal wants one, or cannot be one. */
export function warnPortal(
  { report }: Linking,
  entry: Entry<DepartmentData>,
  channels: readonly Channel[],
  portal: Portal | null,
): void {
  if (portal === null) return;
  const id = entry.data.portal_department;
  if (id !== undefined) {
    warnOfForm(report, entry, ['portal_department'], id, portal);
    return;
  }
  if (!channels.some(({ kind }) => kind === 'ticket')) return;
  const isExact = (department: string | null) =>
    portalLink(portal, { place: 'new_ticket', department }).exact;
  if (isExact(null) || !isExact('1')) return;
  const message = say('has no portal_department, which {kind} wants', { kind: portal.kind });
  const fix = say(
    "add portal_department: with its id in the portal; until then links lead to the portal's own page",
  );
  report.atField(entry, [], { code: 'portal-id-missing', message, fix });
}

/** Warns of a request by ticket whose subject in the portal is missing where the portal's form wants one, or cannot be one. */
export function warnTopic(
  { report }: Linking,
  entry: Entry<RequestsData>,
  index: number,
  accepted: readonly AcceptedChannel[],
  { departments, portal }: { readonly departments: readonly Department[]; readonly portal: Portal | null },
): void {
  const request = entry.data.requests[index];
  if (portal === null || request === undefined) return;
  const topic = request.ticket?.topic;
  if (topic !== undefined) {
    warnOfForm(report, entry, ['requests', index, 'ticket', 'topic'], topic, portal);
    return;
  }
  const ticket = accepted
    .map(({ channel: id }) => id)
    .flatMap((id) => departments.flatMap(({ channels }) => channels.filter((one) => one.id === id)))
    .find(({ kind, page }) => kind === 'ticket' && page === null);
  if (ticket === undefined) return;
  const isExact = (subject: string | null) =>
    portalLink(portal, { place: 'new_ticket', department: '1', topic: subject }).exact;
  if (isExact(null) || !isExact('1')) return;
  const message = say("has no ticket.topic, which the portal's form wants");
  const fix = say(
    'add ticket: { topic: the id of its subject }; until then its link opens the form without one',
  );
  report.atField(entry, ['requests', index], { code: 'portal-id-missing', message, fix });
}

function warnOfForm(
  report: Linking['report'],
  entry: Locatable,
  path: Path,
  id: string,
  portal: Portal,
): void {
  if (isPortalId(portal, id)) return;
  const message = say('is {id}, and {kind} counts them in figures', {
    id: JSON.stringify(id),
    kind: portal.kind,
  });
  report.atField(entry, path, { code: 'portal-id-format', message, fix: say('write the number') });
}
