import { expect, test } from 'vitest';
import { courseOf, openIncidents } from '../../../src/domain/incidents/incident-course.ts';
import { at, incident, update } from '../../support/hand-built-status.ts';

const mail = incident('mail', [
  update('2026-11-03T14:05Z', 'investigating', {
    components: { mail: 'partial_outage' },
    nextUpdateBy: '2026-11-03T15:00Z',
  }),
  update('2026-11-03T15:10Z', 'monitoring'),
  update('2026-11-03T15:40Z', 'resolved'),
]);

test('does not exist before its first update', () => {
  expect(courseOf(mail, at('2026-11-03T14:04Z'))).toBeNull();
});

test('lasts up to now while it is open', () => {
  const course = courseOf(mail, at('2026-11-03T14:35Z'));
  expect(course).toMatchObject({
    status: 'investigating',
    resolved: null,
    lasted: 30 * 60_000,
    overdue: false,
  });
});

test('is overdue once the promised instant has passed without an update', () => {
  expect(courseOf(mail, at('2026-11-03T15:00Z'))?.overdue).toBe(false);
  expect(courseOf(mail, at('2026-11-03T15:00:00.001Z'))?.overdue).toBe(true);
  expect(courseOf(mail, at('2026-11-03T15:10Z'))).toMatchObject({ overdue: false, nextUpdateBy: null });
});

test('ends with its resolution, which makes its components operational', () => {
  const course = courseOf(mail, at('2026-11-21T00:00Z'));
  expect(course).toMatchObject({
    status: 'resolved',
    began: at('2026-11-03T14:05Z'),
    monitored: at('2026-11-03T15:10Z'),
    resolved: at('2026-11-03T15:40Z'),
    lasted: 95 * 60_000,
  });
  expect(course?.components).toEqual(new Map([['mail', 'operational']]));
});

test('keeps the instant of its resolution when more is said afterwards', () => {
  const corrected = { ...mail, updates: [...mail.updates, update('2026-11-04T10:00Z', 'resolved')] };
  expect(courseOf(corrected, at('2026-11-21T00:00Z'))?.resolved).toBe(at('2026-11-03T15:40Z'));
});

test('is open again when it is reopened', () => {
  const reopened = { ...mail, updates: [...mail.updates, update('2026-11-04T10:00Z', 'investigating')] };
  expect(courseOf(reopened, at('2026-11-04T11:00Z'))).toMatchObject({
    status: 'investigating',
    resolved: null,
  });
  expect(openIncidents([reopened, mail], at('2026-11-04T11:00Z'))).toEqual([reopened]);
});
