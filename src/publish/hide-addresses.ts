import { addressPattern } from '../feeds/discreet.ts';

/** Elements whose text is taken as it stands, tags, and the text between them. */
const PIECES =
  /(?<script><script\b[^>]*>[\s\S]*?<\/script>)|(?<title><(?<name>title|textarea)\b[^>]*>[\s\S]*?<\/\k<name>>)|(?<tag><(?:"[^"]*"|'[^']*'|[^"'>])*>)|[^<]+/gi;

/**
 * A page in which none of these e-mail addresses stands as plain text, where harvesters look for them: in text and
 * attributes they are written in character references, which browsers and assistive technology read as they are,
 * in scripts and data with an escaped sign. What is written so in a text is left out of the search index.
 */
export function hideAddresses(html: string, addresses: readonly string[]): string {
  if (!holdsAny(html, addresses)) return html;
  const pattern = addressPattern(addresses);
  return html.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const { script, title, tag } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (script !== undefined) return escapeAddresses(piece, addresses);
    const isPlain = title === undefined && tag === undefined;
    return piece.replace(pattern, (found) =>
      isPlain ? `<span data-pagefind-ignore>${inReferences(found)}</span>` : inReferences(found),
    );
  });
}

/** A script, or JSON, in which none of these e-mail addresses stands as plain text. */
export function escapeAddresses(code: string, addresses: readonly string[]): string {
  if (!holdsAny(code, addresses)) return code;
  return code.replace(addressPattern(addresses), (found) => found.replace('@', '\\u0040'));
}

function inReferences(text: string): string {
  return Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join('');
}

function holdsAny(text: string, addresses: readonly string[]): boolean {
  // Style sheets are full of the sign: what stands around it in an address tells at once.
  const around = new Set(addresses.map((address) => aroundSign(address, address.indexOf('@'))));
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (!around.has(aroundSign(text, at))) continue;
    const lower = text.toLowerCase();
    return addresses.some((address) => lower.includes(address.toLowerCase()));
  }
  return false;
}

const aroundSign = (text: string, at: number): string => text.slice(at - 1, at + 2).toLowerCase();
