/**
 * Where the calendars differ from date-holidays 3.37 on purpose, each with the reason. `level` tells which lists differ:
 * `closing` (its public holidays) or `optional` (its bank and optional days). `only` tells which side has the date.
 */
export type Difference = {
  level: 'closing' | 'optional';
  date: string;
  only: 'here' | 'there';
  why: string;
};

export type Comparison = {
  calendars: readonly string[];
  place: readonly [country: string, state?: string, region?: string];
  differences: readonly Difference[];
};

const closing = (only: Difference['only'], date: string, why: string): Difference => ({
  level: 'closing',
  date,
  only,
  why,
});
const optional = (only: Difference['only'], date: string, why: string): Difference => ({
  level: 'optional',
  date,
  only,
  why,
});

const ELECTION =
  'Election Sunday: a holiday by art. 380 of the Código Eleitoral, but in no list of the federal government.';
const CARNIVAL_WEEKEND = 'The weekend of Carnival is in no ordinance; date-holidays marks it as custom.';
const AFTERNOON = 'Optional from 13:00 only; a calendar closes whole days, so a notice says it.';

const BRAZIL = [
  closing('there', '2026-10-04', ELECTION),
  closing('there', '2026-10-25', ELECTION),
  optional('there', '2026-02-14', CARNIVAL_WEEKEND),
  optional('there', '2026-12-24', AFTERNOON),
  optional('there', '2026-12-31', AFTERNOON),
  optional('there', '2027-02-06', CARNIVAL_WEEKEND),
  optional('there', '2027-12-24', AFTERNOON),
  optional('there', '2027-12-31', AFTERNOON),
];

const HIDDEN =
  'National since 2024 (Lei 14.759/2023); a state rule of date-holidays that ended in 2023 hides the national one.';
const CONSCIENCIA_NEGRA_IN_A_STATE = [
  closing('here', '2026-11-20', HIDDEN),
  closing('here', '2027-11-20', HIDDEN),
];

const CORPUS_CHRISTI_RJ =
  'State holiday since 2026 (Lei estadual 11.002/2025, upheld in ADI 7898); date-holidays has it as a bank day.';
const RIO_STATE = [
  ...BRAZIL,
  ...CONSCIENCIA_NEGRA_IN_A_STATE,
  closing('here', '2026-06-04', CORPUS_CHRISTI_RJ),
  closing('here', '2027-05-27', CORPUS_CHRISTI_RJ),
  optional('there', '2026-06-04', CORPUS_CHRISTI_RJ),
  optional('there', '2027-05-27', CORPUS_CHRISTI_RJ),
];

const CARNIVAL_PT =
  'An employer may grant it (Código do Trabalho, art. 235.º); date-holidays has it as an observance.';
const PORTUGAL = [optional('here', '2026-02-17', CARNIVAL_PT), optional('here', '2027-02-09', CARNIVAL_PT)];

const NO_REGIONS = 'date-holidays has no regions for Portugal.';

const SUNDAY = 'A Sunday: not in the official list of the year; its rest moves to the Monday or is replaced.';
const SPAIN = [
  closing('there', '2026-11-01', SUNDAY),
  closing('there', '2026-12-06', SUNDAY),
  closing('there', '2027-08-15', SUNDAY),
];

/** Every comparison, from the country to the city, with all the differences that are meant. */
export const COMPARISONS: readonly Comparison[] = [
  { calendars: ['br'], place: ['BR'], differences: BRAZIL },
  {
    calendars: ['br', 'br-sp'],
    place: ['BR', 'SP'],
    differences: [...BRAZIL, ...CONSCIENCIA_NEGRA_IN_A_STATE],
  },
  { calendars: ['br', 'br-sp', 'br-sp-saopaulo'], place: ['BR', 'SP', 'SP'], differences: BRAZIL },
  { calendars: ['br', 'br-rj'], place: ['BR', 'RJ'], differences: RIO_STATE },
  { calendars: ['br', 'br-rj', 'br-rj-rio'], place: ['BR', 'RJ', 'RJ'], differences: RIO_STATE },
  { calendars: ['pt'], place: ['PT'], differences: PORTUGAL },
  {
    calendars: ['pt', 'pt-lisboa'],
    place: ['PT'],
    differences: [
      ...PORTUGAL,
      closing('here', '2026-06-13', NO_REGIONS),
      closing('here', '2027-06-13', NO_REGIONS),
    ],
  },
  {
    calendars: ['pt', 'pt-porto'],
    place: ['PT'],
    differences: [
      ...PORTUGAL,
      closing('here', '2026-06-24', NO_REGIONS),
      closing('here', '2027-06-24', NO_REGIONS),
    ],
  },
  {
    calendars: ['pt', 'pt-azores'],
    place: ['PT'],
    differences: [
      ...PORTUGAL,
      closing('here', '2026-05-25', NO_REGIONS),
      closing('here', '2027-05-17', NO_REGIONS),
    ],
  },
  {
    calendars: ['pt', 'pt-madeira'],
    place: ['PT'],
    differences: [
      ...PORTUGAL,
      closing('here', '2026-04-02', NO_REGIONS),
      closing('here', '2026-07-01', NO_REGIONS),
      closing('here', '2026-12-26', NO_REGIONS),
      closing('here', '2027-04-02', NO_REGIONS),
      closing('here', '2027-07-01', NO_REGIONS),
      closing('here', '2027-12-26', NO_REGIONS),
    ],
  },
  { calendars: ['es'], place: ['ES'], differences: SPAIN },
  {
    calendars: ['es', 'es-md'],
    place: ['ES', 'MD'],
    differences: [
      ...SPAIN,
      closing(
        'here',
        '2027-03-19',
        'Decreto 82/2026 keeps St Joseph in 2027; date-holidays has an observance.',
      ),
      closing('there', '2027-05-03', 'Decreto 82/2026 does not move 2 May 2027, a Sunday, to the Monday.'),
      closing('here', '2027-08-16', 'Decreto 82/2026 moves the Assumption, a Sunday, to the Monday.'),
    ],
  },
  {
    calendars: ['es', 'es-ct'],
    place: ['ES', 'CT'],
    differences: [
      ...SPAIN,
      closing(
        'there',
        '2027-05-03',
        'A Saturday does not move: Orden EMT/52/2026 keeps 1 May and no Monday.',
      ),
      closing('there', '2027-12-26', 'A Sunday: not among the twelve days of Orden EMT/52/2026.'),
    ],
  },
  {
    calendars: ['es', 'es-an'],
    place: ['ES', 'AN'],
    differences: [
      ...SPAIN,
      closing('there', '2027-02-28', 'A Sunday: Decreto 84/2026 has the Monday, 1 March, in its place.'),
    ],
  },
];
