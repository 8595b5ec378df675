import { say } from '../../i18n/problems/say.ts';
import { quoted, type Read, readBy } from './fault.ts';

/** A web address: https, without a password in it. */
export const webAddress = () => readBy(readWebAddress);

/** The address of the site itself: https, or http on this machine; its path ends in a slash. */
export const siteAddress = () => readBy(readSiteAddress);

/** A web address in which places like `{department}` may stand. */
export const addressTemplate = (places: readonly string[]) => readBy((text) => readTemplate(text, places));

/** Where to report a fault in security: an e-mail address after `mailto:`, or a web address. */
export const securityContact = () => readBy(readSecurityContact);

/** A colour: `#0b5d6b`. */
export const color = () => readBy(readColor);

const EMAIL = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const NUMBER = /^\+?\d(?:[ ()./-]*\d){2,18}$/;

/** Whether an address suits its kind of channel: an e-mail address, a number; anything else is free. */
export function readChannelAddress(kind: string, text: string): Read<string> {
  const message = say('is {text}', { text: quoted(text) });
  if (kind === 'email' && !EMAIL.test(text)) {
    return { code: 'address-format', message, fix: say('write an e-mail address like suporte@example.com') };
  }
  if (['phone', 'whatsapp', 'sms'].includes(kind) && !NUMBER.test(text)) {
    return {
      code: 'address-format',
      message,
      fix: say('write the number with its country, like "+55 11 4062-0000"'),
    };
  }
  return { value: text };
}

function parse(text: string): URL | null {
  if (/[\s\\<>"]/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : null;
}

function readWebAddress(text: string): Read<string> {
  if (parse(text)?.protocol === 'https:') return { value: text };
  return badAddress(text);
}

function badAddress(text: string): Read<never> {
  const bare = text
    .trim()
    .replace(/^(?:https?:)?\/*/i, '')
    .replace(/^[^/@]*@/, '');
  const near = parse(`https://${bare}`);
  const fits = near?.hostname.includes('.') === true && !/^[a-z]+:/i.test(bare);
  const fix = fits
    ? say('write https://{bare}', { bare })
    : say('write an address like https://example.com/page');
  return { code: 'url-format', message: say('is {text}', { text: quoted(text) }), fix };
}

function readSiteAddress(text: string): Read<string> {
  const url = parse(text);
  const local = url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url === null || !(url.protocol === 'https:' || local)) return badAddress(text);
  if (url.search !== '' || url.hash !== '') {
    const fix = say('write {replace}', { replace: `${url.origin}${url.pathname}` });
    return {
      code: 'url-format',
      message: say('is {text}, with more than a host and a path', { text: quoted(text) }),
      fix,
    };
  }
  return { value: url.pathname.endsWith('/') ? url.href : `${url.href}/` };
}

function readTemplate(text: string, places: readonly string[]): Read<string> {
  for (const [found, place = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (places.includes(place)) continue;
    const fix =
      places.length === 0
        ? say('write it without braces')
        : say('write one of {list}', { list: places.map((one) => `{${one}}`).join(' ') });
    return { code: 'url-format', message: say('holds {found}, which nothing fills in', { found }), fix };
  }
  const filled = readWebAddress(text.replace(/\{[^{}]*\}/g, 'x'));
  return 'value' in filled ? { value: text } : badAddress(text);
}

function readSecurityContact(text: string): Read<string> {
  if (text.startsWith('mailto:') && EMAIL.test(text.slice('mailto:'.length))) return { value: text };
  if (parse(text)?.protocol === 'https:') return { value: text };
  const fix = EMAIL.test(text)
    ? say('write mailto:{text}', { text })
    : say('write mailto:security@example.com or an https address');
  return { code: 'url-format', message: say('is {text}', { text: quoted(text) }), fix };
}

function readColor(text: string): Read<string> {
  if (/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return { value: text.toLowerCase() };
  return {
    code: 'color-format',
    message: say('is {text}', { text: quoted(text) }),
    fix: say('write six hexadecimal digits between quotes, like "#0b5d6b"'),
  };
}
