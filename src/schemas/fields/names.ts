import { z } from 'zod';
import { say } from '../../i18n/problems/say.ts';
import { quoted, type Read, readBy } from './fault.ts';

/** Whether a text is a name of the format: lower-case letters, digits and hyphens, a letter or digit first. */
export function isName(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(text);
}

/** The nearest name to a text: `Área do Cliente` becomes `area-do-cliente`. Empty where nothing is left. */
export function nameOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A name that the editor gives: an id. */
export const name = () => readBy(readName);

/** A name of something that stands elsewhere; whether it is there is checked when the files are linked. */
export const reference = () => z.string().min(1);

/** A path of the site that begins with a slash: `/old/page/`. A last part without a dot gets its slash. */
export const sitePath = () => readBy(readSitePath);

/** A portal's own id: a number or a short text. */
export const portalId = () => z.union([z.int().transform(String), readBy(readPortalId)]);

function readName(text: string): Read<string> {
  if (isName(text)) return { value: text };
  const near = nameOf(text);
  return {
    code: 'name-format',
    message: say('is {text}', { text: quoted(text) }),
    fix:
      near === ''
        ? say('write a name (lower-case letters, digits and hyphens)')
        : say('write {near} (lower-case letters, digits and hyphens)', { near }),
  };
}

/** The site path that a text says, with its last slash, or why it is none. */
export function readSitePath(text: string): Read<string> {
  if (/^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/.test(text)) {
    const last = text.slice(text.lastIndexOf('/') + 1);
    return { value: last === '' || last.includes('.') ? text : `${text}/` };
  }
  return {
    code: 'path-format',
    message: say('is {text}, not a path of this site', { text: quoted(text) }),
    fix: say(
      'write a path that begins with one slash, e.g. /old/page/ (letters without accents, digits, - . _ ~)',
    ),
  };
}

function readPortalId(text: string): Read<string> {
  if (/^[\w.-]{1,64}$/.test(text)) return { value: text };
  return {
    code: 'name-format',
    message: say('is {text}', { text: quoted(text) }),
    fix: say("write the portal's own id, e.g. 3"),
  };
}
