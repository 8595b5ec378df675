/**
 * The seventeen dates of the notice of `tests/sites/schedule-change`, and the ordinary days on either side of
 * them: each department's channels at an open and at a closed minute.
 *
 * Nothing here comes from the project's engine. The table is written out from the company's text; on all of
 * its dates São Paulo is two hours behind UTC (summer time began on 15 October 2017), so 09:00 there is 11:00Z.
 */
export interface DatedExpectation {
  /** The date in São Paulo. */
  readonly date: string;
  /** Department and channel, as `support/email`. */
  readonly channel: string;
  /** An instant of that date, in UTC. */
  readonly at: string;
  readonly state: 'open' | 'closed';
}

const mailboxes = ['billing/email', 'sales/email', 'support/email'] as const;
const live = [
  'billing/phone',
  'billing/chat',
  'sales/phone',
  'sales/chat',
  'support/phone',
  'support/chat',
] as const;

/**
 * What the notice says of each date. The second column is the next date, on which 23:00 falls in UTC.
 * `closed`: nobody. `mail`: e-mail from 09:00 to 23:00, nothing else. `sunday`: as on any Sunday, nobody.
 */
const days: readonly (readonly [date: string, next: string, kind: 'closed' | 'mail' | 'sunday'])[] = [
  ['2017-10-17', '2017-10-18', 'closed'], // Tuesday
  ['2017-10-18', '2017-10-19', 'closed'], // Wednesday
  ['2017-10-19', '2017-10-20', 'mail'], // Thursday
  ['2017-10-20', '2017-10-21', 'mail'], // Friday
  ['2017-10-21', '2017-10-22', 'mail'], // Saturday
  ['2017-10-22', '2017-10-23', 'sunday'],
  ['2017-10-23', '2017-10-24', 'mail'], // Monday
  ['2017-10-24', '2017-10-25', 'mail'], // Tuesday
  ['2017-10-25', '2017-10-26', 'mail'], // Wednesday
  ['2017-10-26', '2017-10-27', 'mail'], // Thursday
  ['2017-10-27', '2017-10-28', 'mail'], // Friday
  ['2017-10-28', '2017-10-29', 'mail'], // Saturday
  ['2017-10-29', '2017-10-30', 'sunday'],
  ['2017-10-30', '2017-10-31', 'mail'], // Monday
  ['2017-10-31', '2017-11-01', 'closed'], // Tuesday
  ['2017-11-01', '2017-11-02', 'closed'], // Wednesday
  ['2017-11-02', '2017-11-03', 'mail'], // Thursday, All Souls: the notice beats the holiday
];

/** A day on which a channel is closed: 15:00 and 10:00, when most are open in an ordinary week, and 20:00. */
function closedAllDay(date: string, channel: string): DatedExpectation[] {
  return ['17:00', '12:00', '22:00'].map((utc) => ({
    date,
    channel,
    at: `${date}T${utc}:00.000Z`,
    state: 'closed',
  }));
}

/** 08:59, 09:00, 13:00 (the ordinary lunch break), 22:59 and 23:00 of a day of e-mail. */
function mailDay(date: string, next: string, channel: string): DatedExpectation[] {
  return [
    { date, channel, at: `${date}T10:59:00.000Z`, state: 'closed' },
    { date, channel, at: `${date}T11:00:00.000Z`, state: 'open' },
    { date, channel, at: `${date}T15:00:00.000Z`, state: 'open' },
    { date, channel, at: `${next}T00:59:00.000Z`, state: 'open' },
    { date, channel, at: `${next}T01:00:00.000Z`, state: 'closed' },
  ];
}

/** Each of the seventeen dates, each department and channel. */
export const dates: readonly DatedExpectation[] = days.flatMap(([date, next, kind]) => [
  ...live.flatMap((channel) => closedAllDay(date, channel)),
  ...mailboxes.flatMap((channel) =>
    kind === 'mail' ? mailDay(date, next, channel) : closedAllDay(date, channel),
  ),
]);

/** Monday 16 October, Friday 3 and Saturday 4 November: the ordinary week, before the notice and after it. */
export const ordinaryDates: readonly DatedExpectation[] = [
  { date: '2017-10-16', channel: 'billing/phone', at: '2017-10-16T15:59:00.000Z', state: 'closed' },
  { date: '2017-10-16', channel: 'billing/phone', at: '2017-10-16T16:00:00.000Z', state: 'open' },
  { date: '2017-10-16', channel: 'sales/chat', at: '2017-10-16T13:59:00.000Z', state: 'open' },
  { date: '2017-10-16', channel: 'sales/chat', at: '2017-10-16T14:00:00.000Z', state: 'closed' },
  { date: '2017-10-16', channel: 'billing/email', at: '2017-10-16T19:59:00.000Z', state: 'open' },
  { date: '2017-10-16', channel: 'billing/email', at: '2017-10-16T20:00:00.000Z', state: 'closed' },
  { date: '2017-10-16', channel: 'support/email', at: '2017-10-16T20:59:00.000Z', state: 'open' },
  { date: '2017-10-16', channel: 'support/email', at: '2017-10-16T21:00:00.000Z', state: 'closed' },
  { date: '2017-11-03', channel: 'support/phone', at: '2017-11-03T16:00:00.000Z', state: 'open' },
  { date: '2017-11-03', channel: 'sales/email', at: '2017-11-03T11:00:00.000Z', state: 'open' },
  { date: '2017-11-03', channel: 'sales/email', at: '2017-11-03T14:30:00.000Z', state: 'closed' },
  { date: '2017-11-03', channel: 'support/email', at: '2017-11-03T15:00:00.000Z', state: 'open' },
  { date: '2017-11-04', channel: 'support/email', at: '2017-11-04T15:59:00.000Z', state: 'closed' },
  { date: '2017-11-04', channel: 'support/email', at: '2017-11-04T16:00:00.000Z', state: 'open' },
  { date: '2017-11-04', channel: 'support/email', at: '2017-11-04T20:00:00.000Z', state: 'closed' },
  { date: '2017-11-04', channel: 'sales/email', at: '2017-11-04T16:00:00.000Z', state: 'closed' },
];
