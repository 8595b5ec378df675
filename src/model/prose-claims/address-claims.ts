import { say } from '../../i18n/problems/say.ts';
import type { ReadableText } from './readable-text.ts';
import type { ChannelFact, ChannelFacts, Claim, ProseContext } from './types.ts';

const MAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d](?:[\p{L}\d-]{0,62}\.)+\p{L}{2,24}/gu;
/** Figures with the signs that stand between a number's groups; eight to fifteen figures make one. */
const PHONE = /(?<![\w@./-])(?:\+|\()?\d(?:[\d ().\u00a0\u2010-\u2015/-]{5,28})\d(?![\w@])/g;
const FEWEST_FIGURES = 8;
/** With its area's code: shorter ones are alike by chance. */
const FEWEST_SURE_FIGURES = 10;

/** E-mail addresses and numbers typed in a text that stand in the data, or should. */
export function addressClaims(readable: ReadableText, { channels, path }: ProseContext): readonly Claim[] {
  if (channels === undefined) return [];
  const isTitle = path === 'title' || path === 'summary';
  return [...mailClaims(readable, channels, isTitle), ...phoneClaims(readable, channels.channels, isTitle)];
}

function mailClaims({ text }: ReadableText, facts: ChannelFacts, isTitle: boolean): readonly Claim[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(MAIL)].flatMap((match): readonly Claim[] => {
    const found = match[0].toLowerCase();
    const channel = facts.channels.find(({ address }) => address?.toLowerCase() === found);
    if (channel !== undefined) return [literal(match[0], match.index, channel, isTitle)];
    if (facts.otherAddresses.some((address) => address.toLowerCase() === found)) return [];
    const domain = found.slice(found.indexOf('@') + 1);
    if (!facts.domains.includes(domain)) return [];
    const message = say("{found} is an address at the company's own {domain} that no department has", {
      found: JSON.stringify(match[0]),
      domain,
    });
    const fix = say('correct it, or add it to a department and write <Channel of="…" show="address" />');
    return [{ code: 'unknown-address', from: match.index, message, fix }];
  });
}

function phoneClaims(
  { text }: ReadableText,
  channels: readonly ChannelFact[],
  isTitle: boolean,
): readonly Claim[] {
  const known = channels.flatMap((channel) => {
    const figures = channel.address?.includes('@') ? '' : figuresOf(channel.address ?? '');
    return figures.length >= FEWEST_FIGURES ? [{ channel, figures }] : [];
  });
  if (known.length === 0) return [];
  return [...text.matchAll(PHONE)].flatMap((match) => {
    const figures = figuresOf(match[0]).replace(/^0+/, '');
    if (figures.length < FEWEST_FIGURES) return [];
    // Often typed without the country's code.
    const found = known.find(
      (one) => one.figures.endsWith(figures) || figures === one.figures.replace(/^0+/, ''),
    );
    if (found !== undefined) return [literal(match[0], match.index, found.channel, isTitle)];
    const meant = known.find((one) => isSlipOf(figures, one.figures));
    return meant === undefined ? [] : [slip(match[0], match.index, meant.channel)];
  });
}

/** Whether a whole number is another one with one figure wrong or two neighbours changed over. */
function isSlipOf(figures: string, right: string): boolean {
  if (figures.length < FEWEST_SURE_FIGURES || figures.length > right.length) return false;
  const own = right.slice(-figures.length);
  const wrong = [...own].flatMap((figure, i) => (figure === figures[i] ? [] : [i]));
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return true;
  const swapped = figures[first] === own[second] && figures[second] === own[first];
  return wrong.length === 2 && second === first + 1 && swapped;
}

function slip(found: string, from: number, { id, address }: ChannelFact): Claim {
  const message = say('{found} is no number of the data; {id} has {address}', {
    found: JSON.stringify(found),
    id,
    address: JSON.stringify(address),
  });
  return {
    code: 'unknown-address',
    from,
    message,
    fix: say('write <Channel of="{id}" show="address" />, or correct it', { id }),
  };
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, '');
}

function literal(found: string, from: number, { id }: ChannelFact, isTitle: boolean): Claim {
  const message = say('{found} is typed here, and stands in the data as {id}', {
    found: JSON.stringify(found),
    id,
  });
  const fix = isTitle
    ? say('leave it out: it changes in the data alone')
    : say('write <Channel of="{id}" show="address" />', { id });
  return { code: 'literal-address', from, message, fix };
}
