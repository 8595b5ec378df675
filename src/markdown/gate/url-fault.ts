import { type Said, say } from '../../i18n/problems/say.ts';
import { hasHiddenCharacter } from '../hidden-characters.ts';
import type { Finding } from '../report.ts';

const MAIL = /^mailto:[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const PHONE = /^tel:\+?\d[\d.()-]*$/i;
const ENCODED_CONTROL = /%(?:[01][0-9a-f]|7f)/i;

/** What is wrong with the address of a link, or null: https, mail, telephone, a path of the site, or an anchor. */
export function urlFault(href: string): Finding | null {
  const hidden = hiddenFault(href);
  if (hidden !== null) return hidden;
  if (href === '' || href === '#')
    return bad(say('a link that leads nowhere'), say('write its address between the brackets'));
  if (href.startsWith('#')) return null;
  if (/^[/\\]{2}/.test(href))
    return bad(
      say('{href} names no protocol', { href: shown(href) }),
      say('write https://{address}', { address: href.slice(2) }),
    );
  if (href.startsWith('/')) return pathFault(href);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'https':
      return httpsFault(href);
    case 'http':
      return bad(
        say('{href} is not encrypted', { href: shown(href) }),
        say('write {replace}', { replace: href.replace(/^http:/i, 'https:') }),
      );
    case 'mailto':
      return MAIL.test(href)
        ? null
        : bad(
            say('{href} is more than one plain address', { href: shown(href) }),
            say('write mailto:name@example.com'),
          );
    case 'tel':
      return PHONE.test(href)
        ? null
        : bad(
            say('{href} is no telephone number', { href: shown(href) }),
            say('write tel:+551340620000, digits alone'),
          );
    case undefined:
      return bad(
        say('{href} is relative', { href: shown(href) }),
        say('write the path from the root of the site, /tutorials/…/'),
      );
    default:
      return bad(
        say('{scheme}: is no address that a page may link to', { scheme }),
        say('write https://…, mailto:, tel: or a path of the site'),
      );
  }
}

/** What is wrong with an address on the web, or null: only https, without credentials. */
export function httpsFault(href: string): Finding | null {
  const hidden = hiddenFault(href);
  if (hidden !== null) return hidden;
  if (!/^https:\/\/[^/\\]/i.test(href)) {
    const fix = /^http:/i.test(href)
      ? say('write {replace}', { replace: href.replace(/^http:/i, 'https:') })
      : say('write https://…');
    return bad(say('{href} is no https address', { href: shown(href) }), fix);
  }
  const authority = /^https:\/\/([^/?#]*)/i.exec(href)?.[1] ?? '';
  if (/[@\\]/.test(authority))
    return bad(
      say('{href} carries a name or password', { href: shown(href) }),
      say('write the address without what stands before @'),
    );
  return URL.canParse(href)
    ? null
    : bad(say('{href} is no address', { href: shown(href) }), say('write https://…'));
}

function pathFault(href: string): Finding | null {
  const path = href.split(/[?#]/, 1)[0] ?? '';
  const dots = path.split('/').some((part) => /^(?:\.|%2e){1,2}$/i.test(part));
  if (!dots && !/\/\/|\\|%5c|%2f/i.test(path)) return null;
  return bad(
    say('{href} is no path of the site', { href: shown(href) }),
    say('write it from the root, /tutorials/…/, without // or ..'),
  );
}

function hiddenFault(href: string): Finding | null {
  if (!ENCODED_CONTROL.test(href) && !/\s/.test(href) && !hasHiddenCharacter(decoded(href))) return null;
  return bad(
    say('{href} holds a character that nobody can see', { href: shown(href) }),
    say('write the address again by hand'),
  );
}

/** The address with its percent signs read; as it is where they encode no UTF-8 (old addresses of other sites). */
export function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function shown(href: string): string {
  const text = JSON.stringify(href).slice(1, -1);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function bad(message: Said, fix: Said): Finding {
  return { code: 'bad-link', message, fix };
}
