import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../../src/domain/time/epoch-day.ts';
import { proseClaims } from '../../../src/model/prose-claims/prose-claims.ts';
import { told } from '../../support/told.ts';

const toldClaims = (...args: Parameters<typeof proseClaims>) => told(proseClaims(...args));

/** The dated lines of a real company's notice, which writes September for October. */
const LINES = `17 de Setembro de 2017, Terça-Feira: Não teremos expediente de atendimento ao cliente
18 de Setembro de 2017, Quarta-Feira: Não teremos expediente de atendimento ao cliente
19 de Setembro de 2017, Quinta-Feira: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
20 de Setembro de 2017, Sexta-Feira: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
21 de Setembro de 2017, Sabado: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
22 de Setembro de 2017, Domingo: Não temos expediente de atendimento aos domingos
23 de Setembro de 2017, Segunda-Feira: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
24 de Setembro de 2017, Terça-Feira: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
25 de Setembro de 2017, Quarta-Feira: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
26 de Setembro de 2017, Quinta-Feira: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
27 de Setembro de 2017, Sexta-Feira: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
28 de Setembro de 2017, Sabado: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
29 de Setembro de 2017, Domingo: Não temos expediente de atendimento aos domingos
30 de Setembro de 2017, Segunda-Feira: O atendimento será efetuado via ** EMAIL ** das 9:00 as 23:00
31 de Setembro de 2017, Terça-Feira: Não teremos expediente de atendimento ao cliente
01 de Novembro de 2017, Quarta-feira: Não teremos expediente de atendimento ao cliente
02 de Novembro de 2017, Quinta-feira: O atendimento ao cliente será via ** EMAIL ** das 9:00 as 23:00`;

const dayOf = (text: string): number => parseCivilDate(text) ?? Number.NaN;
const NOTICE = {
  file: 'notices/2017-10-16-special-hours.mdx',
  line: 21,
  locale: 'pt-BR',
  range: { from: dayOf('2017-10-17'), until: dayOf('2017-11-02') },
  around: dayOf('2017-10-16'),
} as const;

const SHAPES: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'lines of one paragraph': (lines) => lines.join('\n'),
  paragraphs: (lines) => lines.join('\n\n'),
  'items of a list': (lines) => lines.map((line) => `- ${line}`).join('\n'),
  'rows of a table': (lines) => lines.map((line) => `| ${line.replace(': ', ' | ')} |`).join('\n'),
  'items with the date in bold': (lines) =>
    lines.map((line) => line.replace(/^(.*?):/, '* **$1:**')).join('\n'),
};

describe('the seventeen dated lines', () => {
  test('are named in fifteen cases: fourteen weekdays and one day that does not exist', () => {
    const found = toldClaims(LINES, NOTICE);
    const told = found.map(({ line, column, message }) => `${line}:${column} ${message}`);
    expect(told).toEqual([
      '21:1 "17 de Setembro de 2017, Terça-Feira" contradicts itself: 17 September 2017 is a Sunday, not a Tuesday',
      '22:1 "18 de Setembro de 2017, Quarta-Feira" contradicts itself: 18 September 2017 is a Monday, not a Wednesday',
      '23:1 "19 de Setembro de 2017, Quinta-Feira" contradicts itself: 19 September 2017 is a Tuesday, not a Thursday',
      '24:1 "20 de Setembro de 2017, Sexta-Feira" contradicts itself: 20 September 2017 is a Wednesday, not a Friday',
      '25:1 "21 de Setembro de 2017, Sabado" contradicts itself: 21 September 2017 is a Thursday, not a Saturday',
      '26:1 "22 de Setembro de 2017, Domingo" contradicts itself: 22 September 2017 is a Friday, not a Sunday',
      '27:1 "23 de Setembro de 2017, Segunda-Feira" contradicts itself: 23 September 2017 is a Saturday, not a Monday',
      '28:1 "24 de Setembro de 2017, Terça-Feira" contradicts itself: 24 September 2017 is a Sunday, not a Tuesday',
      '29:1 "25 de Setembro de 2017, Quarta-Feira" contradicts itself: 25 September 2017 is a Monday, not a Wednesday',
      '30:1 "26 de Setembro de 2017, Quinta-Feira" contradicts itself: 26 September 2017 is a Tuesday, not a Thursday',
      '31:1 "27 de Setembro de 2017, Sexta-Feira" contradicts itself: 27 September 2017 is a Wednesday, not a Friday',
      '32:1 "28 de Setembro de 2017, Sabado" contradicts itself: 28 September 2017 is a Thursday, not a Saturday',
      '33:1 "29 de Setembro de 2017, Domingo" contradicts itself: 29 September 2017 is a Friday, not a Sunday',
      '34:1 "30 de Setembro de 2017, Segunda-Feira" contradicts itself: 30 September 2017 is a Saturday, not a Monday',
      '35:1 "31 de Setembro de 2017" does not exist: September has 30 days',
    ]);
    expect(found.map(({ severity }) => severity)).toEqual(found.map(() => 'error'));
  });

  test('are corrected into the October that was meant', () => {
    const fixes = toldClaims(LINES, NOTICE).map(({ fix }) => fix);
    expect(fixes[0]).toBe('write "17 de outubro de 2017": 17 October 2017 is a Tuesday; or "Domingo"');
    expect(fixes[14]).toBe('write "31 de outubro de 2017": 31 October 2017 is a Tuesday');
  });

  test.each(Object.entries(SHAPES))('are found as %s too', (_, shape) => {
    const found = toldClaims(shape(LINES.split('\n')), NOTICE);
    expect(found.filter(({ code }) => code === 'wrong-weekday-in-notice')).toHaveLength(14);
    expect(found.filter(({ code }) => code === 'impossible-date')).toHaveLength(1);
    expect(found).toHaveLength(15);
  });

  test('are warnings on another page, save the day that does not exist', () => {
    const page = { file: 'policies/hours.mdx', line: 1, locale: 'pt-BR', around: null } as const;
    const found = toldClaims(LINES, page);
    expect(found.filter(({ severity }) => severity === 'warning')).toHaveLength(14);
    expect(found.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'impossible-date',
    ]);
  });
});
