import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { stateAt } from '../../src/domain/hours/state-at.ts';
import { buildJson } from '../../src/feeds/data/build-json.ts';
import { hoursJson } from '../../src/feeds/data/hours-json.ts';
import { requestsJson } from '../../src/feeds/data/requests-json.ts';
import { feedContext } from '../../src/feeds/feed-context.ts';
import { staffingOf } from '../../src/feeds/staffing.ts';
import { siteOf } from '../support/hand-built-site.ts';
import { NOW, sample } from './sample-site.ts';

const DAY = 86_400_000;

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
    });
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
