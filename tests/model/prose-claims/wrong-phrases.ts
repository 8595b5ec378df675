import type { ProseClaimCode } from '../../../src/model/prose-claims/codes.ts';
import type { Locale } from '../../../src/model/types.ts';
import type { NoticeName } from './correct-phrases.ts';

/** A phrase with one fault, on a page of 21 November 2026 or in a notice: what is found, and what is proposed. */
export interface WrongPhrase {
  readonly text: string;
  readonly code: ProseClaimCode;
  /** A part of the message. */
  readonly message: string;
  /** A part of the fix. */
  readonly fix: string;
}

const day = (text: string, message: string, fix: string): WrongPhrase => ({
  text,
  code: 'wrong-weekday',
  message,
  fix,
});
const noticeDay = (text: string, message: string, fix: string): WrongPhrase => ({
  text,
  code: 'wrong-weekday-in-notice',
  message,
  fix,
});
const none = (text: string, message: string, fix: string): WrongPhrase => ({
  text,
  code: 'impossible-date',
  message,
  fix,
});
const outside = (text: string, message: string, fix: string): WrongPhrase => ({
  text,
  code: 'date-outside-notice',
  message,
  fix,
});

/** Wrong phrases by language and notice. */
export const WRONG: readonly {
  readonly locale: Locale;
  readonly notice: NoticeName;
  readonly phrases: readonly WrongPhrase[];
}[] = [
  {
    locale: 'pt-BR',
    notice: 'none',
    phrases: [
      day(
        '17 de Setembro de 2017, Terça-Feira',
        '17 September 2017 is a Sunday, not a Tuesday',
        '17 October 2017 is a Tuesday',
      ),
      day('quarta-feira, 17/10/2017', '17 October 2017 is a Tuesday', '"terça-feira"'),
      day('qui., 5/10', '5 October 2026 is a Monday', '"seg"'),
      day('Sáb, 05/10/2026', '5 October 2026 is a Monday', '"Seg"'),
      day('domingo (21/11/2026)', '21 November 2026 is a Saturday', '"sábado"'),
      day('21/11/2026 (domingo)', '21 November 2026 is a Saturday', '"sábado"'),
      day('21/11/2026 – domingo', '21 November 2026 is a Saturday', '"22/11/2026"'),
      day('o dia 25 de dezembro de 2026 é um sábado', '25 December 2026 is a Friday', '"sexta-feira"'),
      day('25 de dezembro de 2026 cai num sábado', 'not a Saturday', '26 December 2026 is a Saturday'),
      day('na terça-feira, dia 5 de outubro de 2026', 'is a Monday', '"segunda-feira"'),
      day('1.º de maio de 2026, sábado', '1 May 2026 is a Friday', '"sexta-feira"'),
      day('primeiro de maio de 2026 (quinta)', '1 May 2026 is a Friday', '"sexta"'),
      day('4ª-feira, 5/10/2026', '5 October 2026 is a Monday, not a Wednesday', '"segunda-feira"'),
      day('sexta e sábado, 24 e 25 de dezembro de 2024', '24 December 2024 is a Tuesday', '"terça'),
      day('terça-feira,\n18 de outubro de 2017', '18 October 2017 is a Wednesday', '"quarta-feira"'),
      day('**18** de *outubro* de 2017, **terça**', '18 October 2017 is a Wednesday', '"quarta"'),
      day('ter&ccedil;a-feira, 18&nbsp;de&nbsp;outubro de 2017', '18 October 2017', '"quarta-feira"'),
      day('- Terça-feira: 18/10/2017', '18 October 2017 is a Wednesday', '"Quarta-feira"'),
      day('| 18/10/2017 | terça-feira | fechado |', '18 October 2017 is a Wednesday', '"quarta-feira"'),
      day('Seg Out 17, 2017', '17 October 2017 is a Tuesday', '"Ter"'),
      day('17/out/2017, segunda', '17 October 2017 is a Tuesday', '"terça"'),
      day('2026-11-21 (domingo)', '21 November 2026 is a Saturday', '"2026-11-22"'),
      day(
        'quinta, 24/12/2026, sexta, 26/12/2026',
        '26 December 2026 is a Saturday, not a Friday',
        '"sábado"',
      ),
      none('31 de setembro', 'September has 30 days', '"30 de setembro"'),
      none('31 de Setembro de 2017, Terça-Feira', 'September has 30 days', '31 October 2017 is a Tuesday'),
      none('30 de fevereiro de 2026', 'February has 28 days', '"28 de fevereiro de 2026"'),
      none('30 de fevereiro de 2024', 'February has 29 days', '"29 de fevereiro de 2024"'),
      none('29/02/2026', '2026 is no leap year', '"28/02/2026"'),
      none('29 de fevereiro de 2026', '2026 is no leap year', '"28 de fevereiro de 2026"'),
      none('até 31/11', 'November has 30 days', '"30/11"'),
      none('31/04/26', 'April has 30 days', '"30/04/26"'),
      none('31.06.2026', 'June has 30 days', '"30.06.2026"'),
      none('10/17/2017', 'there is no month 17', '"17/10/2017"'),
      none('2026-02-30', 'February has 28 days', '"2026-02-28"'),
      none('2026-02-30T09:00-03:00', 'February has 28 days', '"2026-02-28"'),
      none('32 de janeiro de 2026', 'January has 31 days', '"31 de janeiro de 2026"'),
      none('até 31/9', 'September has 30 days', '"30/9"'),
      none('do dia 25/9 ao dia 31/9', 'September has 30 days', '"30/9"'),
      day('1º/11/2026 (segunda)', '1 November 2026 is a Sunday', '"domingo"'),
      none('de 17/09 a 31/09', 'September has 30 days', '"30/09"'),
      none('nos dias 30 e 31 de novembro', 'November has 30 days', '"30 de novembro"'),
      none('seg., 31/9', 'September has 30 days', 'is a Monday'),
    ],
  },
  {
    locale: 'pt-PT',
    notice: 'none',
    phrases: [
      day('segunda-feira, 5 de maio de 2026', '5 May 2026 is a Tuesday', '"terça-feira"'),
      day('Quarta-feira, 5 de Maio de 2026', '5 May 2026 is a Tuesday', '"Terça-feira"'),
      day(
        'no feriado de 1 de dezembro de 2026 (segunda-feira)',
        '1 December 2026 is a Tuesday',
        '"terça-feira"',
      ),
      day('8 de dezembro de 2026, que é uma quarta-feira', '8 December 2026 is a Tuesday', '"terça-feira"'),
      day('sábado, 28 de novembro, e domingo, 30 de novembro de 2026', '30 November 2026', '"segunda-feira"'),
      none('31 de Junho', 'June has 30 days', '"30 de junho"'),
      none('31/04/2026', 'April has 30 days', '"30/04/2026"'),
    ],
  },
  {
    locale: 'es',
    notice: 'none',
    phrases: [
      none('31 de septiembre', 'September has 30 days', '"30 de septiembre"'),
      none('el 31 de setiembre de 2026', 'September has 30 days', '"30 de septiembre de 2026"'),
      none('30 de febrero', 'February has 29 days', '"28 de febrero"'),
      none('hasta el 31/06', 'June has 30 days', '"30/06"'),
      none('31-11-2026', 'November has 30 days', '"30-11-2026"'),
      none('1/13/2026', 'there is no month 13', '"13/1/2026"'),
      day('miércoles 5 de mayo de 2026', '5 May 2026 is a Tuesday', '"martes"'),
      day('El lunes, 5 de mayo de 2026, no hay atención', '5 May 2026 is a Tuesday', '"martes"'),
      day('mié., 5/5/2026', '5 May 2026 is a Tuesday', '"mar"'),
      day('mar. 6 de mayo de 2026', '6 May 2026 is a Wednesday', '"mié"'),
      day('sábado 1.º de mayo de 2026', '1 May 2026 is a Friday', '"viernes"'),
      day('el 25 de diciembre de 2026 cae en sábado', '25 December 2026 is a Friday', '"viernes"'),
      day('el 25 de diciembre de 2026 es domingo', '25 December 2026 is a Friday', '"viernes"'),
      day('jueves 24 y sábado 25 de diciembre de 2026', '25 December 2026 is a Friday', '"viernes"'),
      day('domingo 21/11/2026', '21 November 2026 is a Saturday', '"sábado"'),
    ],
  },
  {
    locale: 'en',
    notice: 'none',
    phrases: [
      day('Friday 3 March 2026', '3 March 2026 is a Tuesday, not a Friday', '3 April 2026 is a Friday'),
      day('Friday 4 March', '4 March 2027 is a Thursday', '"Thursday"'),
      day('3rd of March 2026 (Friday)', '3 March 2026 is a Tuesday', '"Tuesday"'),
      day('March 3, 2026 is a Friday', '3 March 2026 is a Tuesday', '"April 3, 2026"'),
      day('Friday, March 3rd, 2026', '3 March 2026 is a Tuesday', '"Tuesday"'),
      day('Fri, 3 Mar. 2026', '3 March 2026 is a Tuesday', '"Tue"'),
      day('Monday the 17th of October 2017', '17 October 2017 is a Tuesday', '"Tuesday"'),
      day('Monday, 17/10/2017', '17 October 2017 is a Tuesday', '"Tuesday"'),
      day('21 November 2026, a Sunday', '21 November 2026 is a Saturday', '"Saturday"'),
      day(
        'Christmas Day, 25 December 2026, falls on a Saturday.',
        '25 December 2026 is a Friday',
        '"Friday"',
      ),
      day('Friday and Saturday, 25 and 26 December 2027', '25 December 2027 is a Saturday', '"Saturday"'),
      none('31 September', 'September has 30 days', '"30 September"'),
      none('February 30, 2026', 'February has 28 days', '"February 28, 2026"'),
      none('31/11/2026', 'November has 30 days', '"30/11/2026"'),
      none('11/31/2026', 'November has 30 days', ''),
      none('the 31st of April', 'April has 30 days', '"30 April"'),
      none('2026/06/31', 'June has 30 days', '"2026/06/30"'),
    ],
  },
  {
    locale: 'pt-BR',
    notice: 'special',
    phrases: [
      noticeDay('17 de Setembro, Terça-Feira: fechado', '17 September 2017 is a Sunday', '"17 de outubro"'),
      noticeDay('quarta-feira, 17/10', '17 October 2017 is a Tuesday', '"terça-feira"'),
      noticeDay('Voltamos na segunda-feira, 3 de novembro.', '3 November 2017 is a Friday', '"sexta-feira"'),
      none('31 de Setembro: fechado', 'September has 30 days', '"31 de outubro"'),
      outside('17 de setembro: fechado', 'lies outside the notice', '"17 de outubro"'),
      outside('- 20/09/2017 – só por e-mail', 'lies outside the notice', '"20/10/2017"'),
      outside('De 17/10 a 02/12 o atendimento será só por e-mail', '"02/12" lies outside', '"02/11"'),
      outside('De 17/10/2018 em diante', 'lies outside the notice', '"17/10/2017"'),
    ],
  },
  {
    locale: 'pt-BR',
    notice: 'move',
    phrases: [none('29 de fevereiro', 'no year near it is a leap year', '"28 de fevereiro"')],
  },
  {
    locale: 'pt-BR',
    notice: 'yearEnd',
    phrases: [
      outside('de 24 de dezembro de 2025 em diante', 'lies outside the notice', '"24 de dezembro de 2026"'),
      outside('de 24 de dezembro a 6 de janeiro', '"6 de janeiro" lies outside', '"3 de janeiro"'),
      noticeDay('sexta-feira, 31 de dezembro', '31 December 2026 is a Thursday', '"quinta-feira"'),
      noticeDay('quinta-feira, 1º de janeiro', '1 January 2027 is a Friday', '"sexta-feira"'),
    ],
  },
];
