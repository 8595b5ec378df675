import { parseCivilDate } from '../../domain/time/epoch-day.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import type { AttributeType } from '../component-types.ts';
import { hasHiddenCharacter } from '../hidden-characters.ts';
import type { Finding } from '../report.ts';
import { pictureFault } from './picture-fault.ts';
import { httpsFault } from './url-fault.ts';

const NAME = /^[a-z0-9][a-z0-9-]*$/;
const CHANNEL = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** What is wrong with the value of an attribute, or null. */
export function attributeFault(name: string, value: string, type: AttributeType): Finding | null {
  const bad = (fix: Said): Finding => ({
    code: 'bad-attribute',
    message: say('{name} is {found}', { name, found: shown(value) }),
    fix,
  });
  if (hasHiddenCharacter(value)) {
    return {
      code: 'hidden-character',
      message: say('{name} holds a character that nobody can see', { name }),
      fix: say('write it again by hand'),
    };
  }
  switch (type.kind) {
    case 'choice':
      return type.of.includes(value) ? null : bad(say('write one of {list}', { list: type.of.join(', ') }));
    case 'percent':
      return isPercent(value) ? null : bad(say('write a number from 0 to 100, 45.5'));
    case 'date':
      return parseCivilDate(value) !== null ? null : bad(say('write a date that exists, 2026-11-21'));
    case 'instant':
      return parseInstant(value) !== null
        ? null
        : bad(say('write a time with its offset, 2026-11-03T14:05-03:00'));
    case 'url':
      return httpsFault(value);
    case 'picture':
      return pictureFault(value);
    case 'text':
      return value.trim() === '' ? bad(say('write a text')) : null;
    case 'reference':
      return referenceFault(value, type.to) ? bad(EXAMPLES[type.to]) : null;
  }
}

type Target = Extract<AttributeType, { kind: 'reference' }>['to'];

const EXAMPLES: Readonly<Record<Target, Said>> = {
  department: say('write the name of a department, support'),
  channel: say('write department and channel, support/email'),
  'department-or-channel': say('write a department, support, or a channel, support/email'),
  'department-or-calendar': say('write a department, support, or a calendar, br'),
  'channel-or-kind': say('write a kind, phone, or a channel, support/phone'),
  link: say('write a key of links in site.yaml, forum'),
  section: say("write a heading's anchor, antes-de-escrever"),
};

/** Whether a value cannot even be such a name; whether it exists is for the model to say. */
function referenceFault(value: string, to: Target): boolean {
  switch (to) {
    case 'channel':
      return !CHANNEL.test(value);
    case 'department-or-channel':
    case 'channel-or-kind':
      return !NAME.test(value) && !CHANNEL.test(value);
    case 'section':
      return value === '' || /[\s#]/.test(value);
    case 'link':
      return !/^[a-z0-9][a-z0-9_-]*$/.test(value);
    default:
      return !NAME.test(value);
  }
}

function isPercent(value: string): boolean {
  return /^\d{1,3}(?:\.\d{1,4})?$/.test(value) && Number(value) <= 100;
}

function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
