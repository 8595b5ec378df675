import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { stateAt } from '../../src/domain/hours/state-at.ts';
import { buildJson } from '../../src/feeds/data/build-json.ts';
import { hoursJson } from '../../src/feeds/data/hours-json.ts';
import { requestsJson } from '../../src/feeds/data/requests-json.ts';
import { feedContext } from '../../src/feeds/feed-context.ts';
import { answerHours } from '../../src/feeds/hours-answer.ts';
import { staffingOf } from '../../src/feeds/staffing.ts';
import { departmentOf, siteOf } from '../support/hand-built-site.ts';
import { at, incident, update } from '../support/hand-built-status.ts';
import { NOW, sample } from './sample-site.ts';

const DAY = 86_400_000;
/** The telephone is dead on Friday from 10:00 to 12:30. */
const dead = incident('dead-line', [
  update('2026-11-20T10:00-03:00', 'identified', { channels: { 'support/phone': 'down' } }),
  update('2026-11-20T12:30-03:00', 'resolved', { channels: { 'support/phone': 'up' } }),
]);

function faults(schemaName: string, text: string) {
  const schema = JSON.parse(readFileSync(`src/feeds/schemas/${schemaName}`, 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(text));
  return validate.errors;
}

describe('hours.json', () => {
  const text = hoursJson(sample, { now: NOW });
  const hours = JSON.parse(text);

  test('keeps to its schema, with and without content', () => {
    expect(faults('hours.json', text)).toBeNull();
    expect(faults('hours.json', hoursJson(siteOf(), { now: NOW }))).toBeNull();
  });

  test('reaches sixty days ahead and says so', () => {
    expect(Date.parse(hours.valid_until) - NOW).toBeGreaterThan(60 * DAY);
    expect(hours.generated_at).toBe('2026-11-21T18:00:00.000Z');
  });

  test('answers at every hour what the engine answers, with its reason', () => {
    const context = feedContext(sample, { now: NOW });
    for (const [index, department] of sample.departments.entries()) {
      for (const [place, { schedule }] of staffingOf(context, department).entries()) {
        const { boundaries } = hours.departments[index].channels[place];
        for (let at = NOW; at < NOW + 60 * DAY; at += DAY / 24) {
          const last = boundaries.findLast((it: { at: string }) => Date.parse(it.at) <= at);
          const { state, reason } = stateAt(schedule, at);
          expect(last.state).toBe(state);
          expect(hours.reasons[last.reason]).toMatchObject({ layer: reason.layer, id: reason.id });
        }
      }
    }
  });

  test('names the holiday and what it displaced', () => {
    expect(hours.reasons).toContainEqual({
      layer: 'holiday',
      id: 'br/2026-12-25',
      title: 'Natal',
      displaced: { layer: 'week', id: null, title: null },
      url: null,
    });
  });

  test('leads from a notice or an incident that decides to its page', () => {
    const urls = hours.reasons.map(({ layer, url }: Record<string, string>) => [layer, url]);
    expect(urls).toContainEqual(['notice', 'https://suporte.example.com/notices/special-hours/']);
    const site = { ...sample, incidents: [dead], notices: [] };
    const { reasons } = JSON.parse(hoursJson(site, { now: at('2026-11-20T11:00-03:00') }));
    expect(reasons).toContainEqual({
      layer: 'incident',
      id: 'dead-line',
      title: 'Título de dead-line',
      displaced: { layer: 'week', id: null, title: null },
      url: 'https://suporte.example.com/status/dead-line/',
    });
  });

  test('closes a channel that an incident calls down, and opens it at the update that says up', () => {
    const site = { ...sample, incidents: [dead], notices: [] };
    const { departments, reasons } = JSON.parse(hoursJson(site, { now: at('2026-11-20T18:00-03:00') }));
    const [phone] = departments[0].channels;
    const told = phone.boundaries.map((it: { at: string; state: string; reason: number }) => [
      it.at,
      it.state,
      reasons[it.reason].layer,
    ]);
    expect(told).toContainEqual(['2026-11-20T13:00:00.000Z', 'closed', 'incident']);
    expect(told).toContainEqual(['2026-11-20T15:30:00.000Z', 'open', 'week']);
  });

  test('tells at every hour which channels are open in place of a closed one, else which opens first', () => {
    const office = sample.departments[0]?.channels.slice(0, 2) ?? [];
    const site = { ...sample, departments: [departmentOf('support', office)] };
    const [department] = JSON.parse(hoursJson(site, { now: NOW })).departments;
    const instants = Array.from({ length: 60 * 24 }, (_, hour) => NOW + (hour * DAY) / 24);
    const answers = answerHours(site, { instants, locale: 'pt-BR' }).instants;
    const seen = new Set<string>();
    for (const { at: iso, channels } of answers) {
      const entry = department.staffed.findLast((it: { at: string }) => it.at <= iso);
      for (const { state, open_instead: open, opens_first: first } of channels) {
        if (state !== 'closed') continue;
        expect({ open: entry.open, first: entry.opens_first }).toEqual({ open, first });
        seen.add(first === null ? 'open' : 'first');
      }
    }
    expect([...seen].sort()).toEqual(['first', 'open']);
  });

  test('has no e-mail address but the page that shows it', () => {
    const email = hours.departments[0].channels[1];
    expect(email).toMatchObject({ id: 'support/email', address: null });
    expect(email.url).toBe('https://suporte.example.com/hours/support/');
    expect(text).not.toContain('suporte@');
  });

  test('leads straight to the form of the right department', () => {
    expect(hours.departments[0].channels[2].url).toBe(
      'https://cliente.example.com/submitticket.php?step=2&deptid=3',
    );
  });
});

describe('requests.json', () => {
  const text = requestsJson(sample, { now: NOW });
  const [mail, cancel] = JSON.parse(text).requests;

  test('keeps to its schema, with and without content', () => {
    expect(faults('requests.json', text)).toBeNull();
    expect(faults('requests.json', requestsJson(siteOf(), { now: NOW }))).toBeNull();
  });

  test('tells the accepted channels, best first, with their proof and link', () => {
    expect(mail.channels.map(({ id, requires }: Record<string, string>) => [id, requires])).toEqual([
      ['support/ticket', null],
      ['support/email', 'registered-email'],
    ]);
    expect(mail.channels[0].url).toBe(
      'https://cliente.example.com/submitticket.php?step=2&deptid=3&subject=E-mail%20n%C3%A3o%20chega',
    );
    expect(mail.channels[1].url).toBe('https://suporte.example.com/contact/mail-not-arriving/');
    expect(mail.not_accepted).toEqual(['support/phone']);
  });

  test('tells where somebody does it alone', () => {
    expect(cancel.self_service).toEqual({
      path: 'Serviços > Cancelar',
      links: [{ to: 'cancel', url: 'https://cliente.example.com/clientarea.php', exact: false }],
    });
  });

  test('takes e-mail addresses out of texts, however they are written', () => {
    expect(mail.otherwise).toBe('Não escreva para página de contato sem cadastro.');
  });
});

describe('build.json', () => {
  test('tells instant, commit, format and how long it holds', () => {
    const text = buildJson(sample, { now: NOW, commit: 'abc123' });
    expect(faults('build.json', text)).toBeNull();
    expect(JSON.parse(text)).toMatchObject({
      format: 1,
      instant: '2026-11-21T18:00:00.000Z',
      commit: 'abc123',
      valid_until: '2026-11-24T18:00:00.000Z',
    });
  });
});
