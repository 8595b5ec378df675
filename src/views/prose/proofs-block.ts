import { channelName, channelsText } from '../../i18n/words/channels-text.ts';
import type { Proof, Request } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';

/** One proof, and for what it is asked. */
export interface ProofLine {
  readonly proof: string;
  /** The channels that always ask for it, in words; empty for none. */
  readonly channels: string;
  /** Requests that ask for it by a channel that does not always: each with those channels. */
  readonly requests: readonly {
    readonly href: string;
    readonly title: LocalText;
    readonly channels: string;
  }[];
}

/** What a customer must prove. */
export interface ProofsBlock {
  readonly kind: 'proofs';
  readonly label: string;
  readonly proofs: readonly ProofLine[];
}

/** From the lightest to the heaviest. */
const ORDER: readonly Proof[] = ['client-login', 'registered-email', 'account-credentials', 'identity'];

/** What `<Proofs department="…" />` shows: each proof that any channel or request asks for, the lightest first. */
export function proofsBlock(context: Context, department: string | undefined): ProofsBlock {
  const { site, t } = context;
  const departments = site.departments.filter(({ id }) => department === undefined || id === department);
  const channels = departments.flatMap((one) => one.channels);
  const ids = channels.map(({ id }) => id);
  const proofs = ORDER.flatMap((proof): ProofLine[] => {
    const always = channels.filter(({ requires }) => requires === proof).map(({ id }) => id);
    const requests = site.requests.flatMap((request) => requestLine(context, request, proof, ids));
    if (always.length === 0 && requests.length === 0) return [];
    return [{ proof: t.proofs[proof], channels: channelsText(context, always, ids), requests }];
  });
  return { kind: 'proofs', label: t.contact.proof, proofs };
}

function requestLine(
  context: Context,
  { id, title, channels }: Request,
  proof: Proof,
  among: readonly string[],
): readonly ProofLine['requests'][number][] {
  const all = context.site.departments.flatMap((department) => department.channels);
  const names = channels
    .filter(({ channel, requires }) => requires === proof && among.includes(channel))
    .flatMap(({ channel }) => all.find((one) => one.id === channel && one.requires !== proof) ?? [])
    .map((channel) => channelName(context, channel));
  if (names.length === 0) return [];
  const { href, pick } = context;
  return [{ href: href(`/contact/${id}/`), title: pick(title), channels: [...new Set(names)].join(', ') }];
}
