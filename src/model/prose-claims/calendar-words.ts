import type { Locale } from '../types.ts';

/** A language as far as its dates go: Portuguese has one way for both countries. */
export type Language = 'pt' | 'es' | 'en';

/** A name of a weekday; 0 is Monday. */
export interface WeekdayWord {
  readonly weekday: number;
  readonly width: 'long' | 'short';
  /** `sábados`, `Fridays`: every one of them, which no single date can contradict. */
  readonly recurring: boolean;
}

/** The words with which a language writes dates, all in lower case and without accents unless a field says so. */
export interface CalendarWords {
  readonly language: Language;
  /** Names and abbreviations of months to their numbers, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** The months as they are written, January first. */
  readonly monthNames: readonly string[];
  readonly weekdays: ReadonlyMap<string, WeekdayWord>;
  /** The weekdays as they are written, Monday first. */
  readonly weekdayNames: { readonly long: readonly string[]; readonly short: readonly string[] };
  /** Names that are other words too: read as a month or weekday only in a form that leaves no doubt. */
  readonly doubtful: ReadonlySet<string>;
  /** Between day, month and year: `17 de outubro`. */
  readonly of: ReadonlySet<string>;
  /** The first of a month as a word: `primeiro`. */
  readonly first: ReadonlySet<string>;
  /** After a day's number: `1.º`, `3rd`. */
  readonly ordinals: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** Before a day's number: `dia 5`, `el 5`. */
  readonly beforeDay: ReadonlySet<string>;
  /** Between a date and its weekday, as written with accents: `é uma`, `falls on a`. */
  readonly fallsOn: readonly string[];
  /** Words that may follow a weekday which belongs to the date before it: `terça, às 9:00`. */
  readonly prepositions: ReadonlySet<string>;
  /** Before a date that begins or ends something, so that a weekday after a comma begins a clause of its own. */
  readonly limits: ReadonlySet<string>;
  /** Before a weekday that is every one of them: `todo sábado`. */
  readonly every: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Month names by lists of what each may be called, the name to write last. */
function monthsOf(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));
}

function weekdaysOf(
  long: readonly string[],
  short: readonly string[],
  recurring: readonly string[],
): ReadonlyMap<string, WeekdayWord> {
  const words = (lists: readonly string[], width: 'long' | 'short', isRecurring: boolean) =>
    lists.flatMap((names, weekday) =>
      names
        .split(' ')
        .filter(Boolean)
        .map((name) => [name, { weekday, width, recurring: isRecurring }] as const),
    );
  return new Map([
    ...words(long, 'long', false),
    ...words(short, 'short', false),
    ...words(recurring, 'long', true),
  ]);
}

const pt: CalendarWords = {
  language: 'pt',
  months: monthsOf([
    'jan janeiro',
    'fev fevereiro',
    'mar marco',
    'abr abril',
    'mai maio',
    'jun junho',
    'jul julho',
    'ago agosto',
    'set setembro',
    'out outubro',
    'nov novembro',
    'dez dezembro',
  ]),
  monthNames: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  weekdays: weekdaysOf(
    ['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo'],
    ['seg', 'ter', 'qua', 'qui', 'sex', 'sab', 'dom'],
    ['segundas', 'tercas', 'quartas', 'quintas', 'sextas', 'sabados', 'domingos'],
  ),
  weekdayNames: {
    long: [
      'segunda-feira',
      'terça-feira',
      'quarta-feira',
      'quinta-feira',
      'sexta-feira',
      'sábado',
      'domingo',
    ],
    short: ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'],
  },
  doubtful: set('ter seg'),
  of: set('de do'),
  first: set('primeiro'),
  ordinals: set('º ° o'),
  and: set('e ou'),
  to: set('a ao ate'),
  between: set('entre'),
  beforeDay: set('dia dias o os no nos'),
  fallsOn: [
    'uma',
    'um',
    'numa',
    'num',
    'em uma',
    'em um',
    'é uma',
    'é um',
    'que é uma',
    'que é um',
    'será uma',
    'será um',
    'foi uma',
    'foi um',
    'cai numa',
    'cai num',
    'cai em uma',
    'cai em um',
    'cai na',
    'cai no',
    'cai em',
    'que cai numa',
    'que cai num',
    'que cai em uma',
    'que cai em um',
    'que cai em',
    'caiu numa',
    'caiu num',
    'caiu em',
  ],
  prepositions: set(
    'a as ao aos das de da do ate desde pela pelo no na nos nas e ou em entre com sem por para apos antes depois',
  ),
  limits: set('partir desde ate apos antes depois'),
  every: set('todo toda todos todas cada aos as'),
};

const es: CalendarWords = {
  language: 'es',
  months: monthsOf([
    'ene enero',
    'feb febrero',
    'mar marzo',
    'abr abril',
    'may mayo',
    'jun junio',
    'jul julio',
    'ago agosto',
    'sep sept set setiembre septiembre',
    'oct octubre',
    'nov noviembre',
    'dic diciembre',
  ]),
  monthNames: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: weekdaysOf(
    ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
    ['lun', 'mar', 'mie', 'jue', 'vie', 'sab', 'dom'],
    ['', '', '', '', '', 'sabados', 'domingos'],
  ),
  weekdayNames: {
    long: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    short: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  },
  doubtful: set('mar'),
  of: set('de del'),
  first: set('primero'),
  ordinals: set('º ° o ro er'),
  and: set('y e o u'),
  to: set('a al hasta'),
  between: set('entre'),
  beforeDay: set('dia dias el los'),
  fallsOn: [
    'un',
    'es',
    'es un',
    'que es',
    'que es un',
    'será',
    'será un',
    'que será',
    'fue',
    'fue un',
    'que fue',
    'cae en',
    'cae en un',
    'que cae en',
    'cayó en',
    'caerá en',
  ],
  prepositions: set('a al de del desde hasta por y o u en entre con sin para tras antes despues durante'),
  limits: set('partir desde hasta tras antes despues'),
  every: set('todo todos cada los'),
};

const en: CalendarWords = {
  language: 'en',
  months: monthsOf([
    'jan january',
    'feb february',
    'mar march',
    'apr april',
    'may',
    'jun june',
    'jul july',
    'aug august',
    'sep sept september',
    'oct october',
    'nov november',
    'dec december',
  ]),
  monthNames: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: weekdaysOf(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun'],
    ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
  ),
  weekdayNames: {
    long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
  doubtful: set('may march mar sat sun wed'),
  of: set('of'),
  first: set('first'),
  ordinals: set('st nd rd th'),
  and: set('and or &'),
  to: set('to until till through thru'),
  between: set('between'),
  beforeDay: set('the'),
  fallsOn: [
    'a',
    'is a',
    'was a',
    'will be a',
    'being a',
    'is on a',
    'which is a',
    'which was a',
    'which will be a',
    'falls on a',
    'fell on a',
    'which falls on a',
    'that falls on a',
  ],
  prepositions: set('at from to until till between and or in on for by with without before after during'),
  limits: set('from since until till before after by through starting'),
  every: set('every each all'),
};

const LANGUAGES: Readonly<Record<Locale, CalendarWords>> = { 'pt-BR': pt, 'pt-PT': pt, es, en };

/** With which words does this language write its dates? */
export function calendarWordsOf(locale: Locale): CalendarWords {
  return LANGUAGES[locale];
}
