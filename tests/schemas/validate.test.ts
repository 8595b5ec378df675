import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { departmentSchema } from '../../src/schemas/departments.ts';
import type { SiteContext } from '../../src/schemas/site-context.ts';
import { validate } from '../../src/schemas/validate.ts';
import { toldText } from '../support/told.ts';

const site: SiteContext = {
  locales: ['pt-BR', 'es'],
  defaultLocale: 'pt-BR',
  timezone: 'America/Sao_Paulo',
  shared: false,
};

/** What is said of a channel written like this, and what to type instead. */
function saidOf(channel: string) {
  const { issues } = validate(departmentSchema(site), {
    name: 'A',
    channels: [parse(`{ kind: email, ${channel} }`)],
  });
  return (issues ?? []).map(
    ({ path, message, fix }) => `${path.slice(2).join('.')} ${toldText(message)}; ${toldText(fix)}`,
  );
}

const hoursOf = (hours: string) => saidOf(`hours: ${hours}`);

describe('hours', () => {
  test.each([
    'always',
    'never',
    'unstated',
    '{ mon-fri: "09:00-18:00" }',
    '{ mon-fri: ["09:00-12:00", "14:00-18:00"], sat: "22:00-06:00" }',
    '{ "mon,wed": "09:00-18:00", fri-sun: "00:00-24:00" }',
    '{ daily: "18:00-00:00" }',
  ])('%s are right', (text) => {
    expect(hoursOf(text)).toEqual([]);
  });

  test.each([
    ['{ mon: "9:30-12:00" }', 'hours.mon is "9:30-12:00"; write "09:30-12:00" (24-hour clock, two digits)'],
    ['{ mon: 9-18 }', 'hours.mon is "9-18"; write "09:00-18:00" (24-hour clock, two digits)'],
    ['{ mon: "9h30 às 12h" }', 'hours.mon is "9h30 às 12h"; write "09:30-12:00" (24-hour clock, two digits)'],
    ['{ mon: "09:00–18:00" }', 'hours.mon is "09:00–18:00"; write "09:00-18:00" (24-hour clock, two digits)'],
    [
      '{ mon: "25:00-26:00" }',
      'hours.mon is "25:00-26:00"; write it like "09:00-18:00" (24-hour clock, two digits)',
    ],
    ['alwys', 'hours is "alwys"; did you mean always?'],
    [
      '{ mon: [] }',
      'hours.mon is a list with too little in it; write hours: { mon-fri: ["09:00-12:00", "14:00-18:00"], sat: "09:00-13:00" }',
    ],
    [
      '{ mon: ["09:00-12:00", "11:00-13:00"] }',
      'hours.mon.1 overlaps "09:00-12:00"; write each stretch of time once',
    ],
    [
      '{ sat-mon: "09:00-12:00", sun: "09:00-10:00" }',
      'hours.sun speaks of sun again, which sat-mon already did; take sun out of sat-mon or of sun',
    ],
  ])('%s are not', (text, said) => {
    expect(hoursOf(text)).toEqual([said]);
  });
});

test('every fault of a channel is told at once, whether of one field or of several', () => {
  expect(saidOf('address: abc, speaks: [xyzzy], reply: { usual: soon, none: Nada }')).toEqual([
    'speaks.0 is "xyzzy", not the code of a language; write a code like pt, es, en, fr or pt-BR',
    'reply.usual is "soon"; write 5m-4h (m minutes, h hours, d days of 24 hours, bd business days)',
    'reply.none stands beside a promised time; remove none, or usual, peak and counted',
    ' has no hours; add hours: { mon-fri: "09:00-18:00" }, or hours: unstated',
    'address is "abc"; write an e-mail address like suporte@example.com',
  ]);
});

test('a key that is missing because it is misspelt is told once', () => {
  expect(saidOf('hour: always')).toEqual(['hour is no key that is known here; did you mean hours?']);
});
