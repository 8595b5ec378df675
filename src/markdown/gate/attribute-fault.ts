import { parseCivilDate } from '../../domain/time/epoch-day.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import type { AttributeType } from '../component-types.ts';
import { hasHiddenCharacter } from '../hidden-characters.ts';
import type { Finding } from '../report.ts';
import { pictureFault } from './picture-fault.ts';
import { httpsFault } from './url-fault.ts';

const NAME = /^[a-z0-9][a-z0-9-]*$/;
const CHANNEL = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** What is wrong with the value of an attribute, or null. */
export function attributeFault(name: string, value: string, type: AttributeType): Finding | null {
  const bad = (fix: string): Finding => ({
    code: 'bad-attribute',
    message: `${name} is ${shown(value)}`,
    fix,
  });
  if (hasHiddenCharacter(value)) {
    return {
      code: 'hidden-character',
      message: `${name} holds a character that nobody can see`,
      fix: 'write it again by hand',
    };
  }
  switch (type.kind) {
    case 'choice':
      return type.of.includes(value) ? null : bad(`write one of ${type.of.join(', ')}`);
    case 'percent':
      return isPercent(value) ? null : bad('write a number from 0 to 100, 45.5');
    case 'date':
      return parseCivilDate(value) !== null ? null : bad('write a date that exists, 2026-11-21');
    case 'instant':
      return parseInstant(value) !== null
        ? null
        : bad('write a time with its offset, 2026-11-03T14:05-03:00');
    case 'url':
      return httpsFault(value);
    case 'picture':
      return pictureFault(value);
    case 'text':
      return value.trim() === '' ? bad('write a text') : null;
    case 'reference':
      return referenceFault(value, type.to) ? bad(EXAMPLES[type.to]) : null;
  }
}

type Target = Extract<AttributeType, { kind: 'reference' }>['to'];

const EXAMPLES: Readonly<Record<Target, string>> = {
  department: 'write the name of a department, support',
  channel: 'write department and channel, support/email',
  'department-or-channel': 'write a department, support, or a channel, support/email',
  'department-or-calendar': 'write a department, support, or a calendar, br',
  'channel-or-kind': 'write a kind, phone, or a channel, support/phone',
  link: 'write a key of links in site.yaml, forum',
  section: "write a heading's anchor, antes-de-escrever",
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
