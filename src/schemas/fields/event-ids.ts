import { say } from '../../i18n/problems/say.ts';
import { quoted, type Read, readBy } from './fault.ts';
import type { Manual } from './field.ts';

/** What a monitor calls an incident or an update: any letters, digits and signs without a space. */
export const eventKey = () => readBy(readEventKey);

/** An id in the status API that came from elsewhere: lower-case letters and digits. */
export const apiId = () => readBy(readApiId);

/** The manual's entry for such an id, wherever it stands. */
export const API_ID: Manual = {
  write: 'The id by which programs know it in the status API, kept from an import.',
  example: 'api_id: p31zjtct2jer',
  unless: 'made from its name',
};

function readEventKey(text: string): Read<string> {
  if (/^[\p{L}\p{N}_.:/@#+=-]{1,200}$/u.test(text)) return { value: text };
  const fix = say('write up to 200 letters, digits and the signs _ . : / @ # + = -');
  return { code: 'name-format', message: say('is {text}', { text: quoted(text) }), fix };
}

function readApiId(text: string): Read<string> {
  if (/^[a-z0-9]{4,40}$/.test(text)) return { value: text };
  return {
    code: 'name-format',
    message: say('is {text}', { text: quoted(text) }),
    fix: say('write lower-case letters and digits'),
  };
}
