import { TABLE_DAYS } from '../../domain/hours/table.ts';
import { courseOf, type IncidentCourse } from '../../domain/incidents/incident-course.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import type { EpochDay, Instant } from '../../domain/time/types.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import { writtenInstant } from '../../schemas/fields/dates.ts';
import type { Calendar, Site } from '../types.ts';
import type { Linking } from './linking.ts';

/** Days after which a tutorial is to be followed again where it does not say so itself. */
const YEAR = 366;

/** Warns of what time alone has made true by `now`: no site stops building because a day went by. */
export function warnOfTime(site: Site, now: Instant, linking: Linking): void {
  const today = civilDateAt(linking.site.timezone, now);
  warnOfReviews(today, linking);
  warnOfCalendars(site, today, linking);
  warnOfSilence(site, now, linking);
  const { site: entry } = linking.contents;
  const expires = entry?.data.security?.expires;
  if (entry === null || expires === undefined || expires > now) return;
  const message = say('has passed: the contact in security.txt is no longer valid');
  linking.report.atField(entry, ['security', 'expires'], {
    code: 'security-expired',
    message,
    fix: say('write a later date'),
  });
}

function warnOfReviews(today: number, { contents, report }: Linking): void {
  const fix = say('read the page again, mend it, and write the next date');
  for (const { original: entry } of [...contents.policies, ...contents.tutorials]) {
    const due = entry.data.review_by;
    if (due === undefined || due >= today) continue;
    const message = say('is {due}, and has passed', { due: formatCivilDate(due) });
    report.atField(entry, ['review_by'], { code: 'review-due', message, fix });
  }
  for (const { original: entry } of contents.tutorials) {
    const { checked, review_by: due } = entry.data;
    if (checked === undefined || due !== undefined || checked + YEAR >= today) continue;
    const message = say('is {checked}, more than a year ago', { checked: formatCivilDate(checked) });
    report.atField(entry, ['checked'], { code: 'review-due', message, fix });
  }
}

function warnOfCalendars(site: Site, today: number, { contents, report }: Linking): void {
  const last = today + TABLE_DAYS;
  for (const entry of contents.departments) {
    const lists = [
      { path: ['holidays'], kept: entry.data.holidays ?? [] },
      ...(entry.data.channels ?? []).map(({ holidays }, index) => ({
        path: ['channels', index, 'holidays'],
        kept: holidays ?? [],
      })),
    ];
    for (const { path, kept } of lists) {
      kept.forEach(({ calendar: id }, index) => {
        const calendar = site.calendars.get(id);
        const finding = calendar && shortfall(calendar, last);
        if (finding) report.atField(entry, [...path, index], finding);
      });
    }
  }
}

/** What a calendar does not know of the days up to `last`, which the published hours reach. */
function shortfall({ id, completeUntil, officialUntil }: Calendar, last: EpochDay) {
  if (completeUntil < last) {
    const message = say('names {id}, whose days are known only until {completeUntil}', {
      id,
      completeUntil: formatCivilDate(completeUntil),
    });
    const fix = say(
      'add its next days, in content/calendars/{id}.yaml or with a newer release, and move complete_until',
      { id },
    );
    return { code: 'calendar-outlived', message, fix } as const;
  }
  if (officialUntil >= last) return null;
  const message = say(
    'names {id}, whose days after {officialUntil} are expected, but stand in no official list yet',
    { id, officialUntil: formatCivilDate(officialUntil) },
  );
  const fix = say(
    'compare them with the list when it is out, in content/calendars/{id}.yaml or with a newer release, and move official_until',
    { id },
  );
  return { code: 'calendar-unofficial', message, fix } as const;
}

function warnOfSilence(
  site: Site,
  now: Instant,
  { contents, report, site: { timezone: zone } }: Linking,
): void {
  const entries = new Map(contents.incidents.map(({ id, original }) => [id, original]));
  for (const incident of site.incidents) {
    const course = courseOf(incident, now);
    const entry = entries.get(incident.id);
    if (course === null || entry === undefined || course.status === 'resolved') continue;
    const message = silenceOf(course, now, site.settings.updateWithin, zone);
    if (message === null) continue;
    const fix = say('write the next update, or resolve it');
    report.atField(entry, ['updates'], { code: 'incident-silent', message, fix, at: 'key' });
  }
}

/** What an open incident leaves to be said: a promised update that did not come, or none for too long. */
function silenceOf(
  { overdue, nextUpdateBy, lastUpdate }: IncidentCourse,
  now: Instant,
  updateWithin: number,
  zone: string,
): Said | null {
  if (overdue && nextUpdateBy !== null) {
    return say('promised an update by {nextUpdateBy}, and there is none', {
      nextUpdateBy: writtenInstant(nextUpdateBy, zone),
    });
  }
  // A promise still ahead says more than the rule for all.
  if (nextUpdateBy !== null || now - lastUpdate <= updateWithin) return null;
  const hours = Math.floor((now - lastUpdate) / 3_600_000);
  return say('say nothing since {lastUpdate}, {hours} hours ago, of an incident that is open', {
    lastUpdate: writtenInstant(lastUpdate, zone),
    hours,
  });
}
