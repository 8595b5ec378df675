import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileFormat, fromFile, toFile } from '../../../src/authoring/web-editor/file-format.ts';
import type { FormMap } from '../../../src/authoring/web-editor/form-values.ts';
import { writtenNow } from '../../../src/authoring/web-editor/written-now.ts';
import { editorForms } from '../../../src/pages/_data/editor-forms.ts';
import { EDITED, type Edited, editorFormats } from '../../../src/views/admin/editor-collections.ts';
import { siteOf } from '../../support/hand-built-site.ts';

const CONTENT = resolve(import.meta.dirname, '../../../content');
const settings = { ...siteOf({}).settings, locales: ['pt-BR', 'pt-PT', 'es', 'en'] as const };
const formats = new Map(editorFormats(editorForms(settings)).map((format) => [format.name, format]));
const now = () => '2026-11-26T12:00-03:00';

function formatOf(kind: Edited): FileFormat {
  const format = formats.get(`plantao-${kind}`);
  if (format === undefined) throw new Error(`no format for ${kind}`);
  return format;
}

/** A file after these values were typed into its form; the editor hands over copies, and no line end at the end. */
function edited(kind: Edited, source: string, typed: FormMap | ((form: FormMap) => FormMap)): string {
  const form = JSON.parse(JSON.stringify(fromFile(formatOf(kind), source.trim()))) as FormMap;
  const values = typeof typed === 'function' ? typed(form) : typed;
  return toFile({ format: formatOf(kind), now }, { ...form, ...values });
}

const filesOf = (kind: Edited) =>
  (readdirSync(join(CONTENT, kind), { recursive: true }) as string[])
    .filter((path) => (kind === 'departments' ? path.endsWith('.yaml') : path.endsWith('.mdx')))
    .map((path) => [path, readFileSync(join(CONTENT, kind, path), 'utf8').trim()] as const);

describe('a file that is opened and saved', () => {
  test.each(EDITED)('stays byte for byte the same: %s', (kind) => {
    const files = filesOf(kind);
    expect(files.length).toBeGreaterThan(5);
    for (const [path, text] of files) expect([path, edited(kind, text, {})]).toEqual([path, text]);
  });

  test('stays so where its form says every empty field', () => {
    const empty = { lead: '', about: [], withdrawn: {}, from: null, days: null, revision: null };
    const source = '---\ntitle: A\nsummary: B\npublished: 2026-11-20\n---';
    expect(edited('notices', source, empty)).toBe(source);
  });
});

const DEPARTMENT = `# who answers
name: Suporte # as customers say
order: 1
holidays: [br, { calendar: br-sp, include: [2027-02-09] }]
links: [forum, network]
channels:
  # by phone
  - kind: phone
    address: "+55 11 4062-0100"
    hours: { mon-fri: "09:00-18:00", sat: "09:00-13:00" }

  - kind: email
    address: 'a@example.com'
    hours:
      mon-fri: "09:00-18:00"`;

interface Channel {
  readonly [key: string]: string;
}
const channels = (form: FormMap) => form['channels'] as unknown as readonly Channel[];

describe('a file that is edited', () => {
  test('shows what has several shapes as YAML, and texts by their language', () => {
    const form = fromFile(formatOf('departments'), DEPARTMENT);
    expect(form).toMatchObject({ name: { 'pt-BR': 'Suporte' }, order: 1, links: ['forum', 'network'] });
    expect(form['holidays']).toBe('- br\n- calendar: br-sp\n  include:\n    - 2027-02-09');
    expect(channels(form)[0]).toMatchObject({ hours: 'mon-fri: 09:00-18:00\nsat: 09:00-13:00' });
  });

  test.each<[string, FormMap | ((form: FormMap) => FormMap), string, string]>([
    ['a name', { name: { 'pt-BR': 'Ajuda: já' } }, 'name: Suporte #', 'name: "Ajuda: já" #'],
    [
      'a name in two languages',
      { name: { 'pt-BR': 'Ajuda', es: 'Ayuda' } },
      'name: Suporte # as customers say',
      'name:\n  pt-BR: Ajuda\n  es: Ayuda # as customers say',
    ],
    ['a number', { order: 2 }, 'order: 1', 'order: 2'],
    ['a number that goes', { order: null }, 'order: 1\n', ''],
    [
      'an item more in brackets',
      { links: ['forum', 'network', 'videos'] },
      '[forum, network]',
      '[forum, network, videos]',
    ],
    ['an item less in brackets', { links: ['network'] }, '[forum, network]', '[network]'],
    [
      'a key that was not there',
      { timezone: 'Europe/Lisbon' },
      'order: 1\n',
      'order: 1\ntimezone: Europe/Lisbon\n',
    ],
    ['YAML as text', { holidays: '[br]' }, '[br, { calendar: br-sp, include: [2027-02-09] }]', '[br]'],
    [
      'hours in braces',
      (form) => ({
        channels: channels(form).map((one, at) => (at === 0 ? { ...one, hours: 'always' } : one)),
      }),
      '{ mon-fri: "09:00-18:00", sat: "09:00-13:00" }',
      'always',
    ],
    [
      'hours in lines',
      (form) => ({
        channels: channels(form).map((one, at) =>
          at === 1 ? { ...one, hours: 'mon-fri: 10:00-18:00' } : one,
        ),
      }),
      'mon-fri: "09:00-18:00"$',
      'mon-fri: "10:00-18:00"',
    ],
    [
      'a text in single quotes',
      (form) => ({
        channels: channels(form).map((one, at) => (at === 1 ? { ...one, address: 'b@example.com' } : one)),
      }),
      "'a@example.com'",
      "'b@example.com'",
    ],
    [
      'an item that goes',
      (form) => ({ channels: channels(form).slice(0, 1) }),
      `  - kind: email\n    address: 'a@example.com'\n    hours:\n      mon-fri: "09:00-18:00"$`,
      '',
    ],
    [
      'an item more in lines',
      (form) => ({ channels: [...channels(form), { kind: 'ticket', hours: 'always' }] }),
      'mon-fri: "09:00-18:00"$',
      'mon-fri: "09:00-18:00"\n  - kind: ticket\n    hours: always',
    ],
  ])('changes where it was edited: %s', (_, typed, before, after) => {
    const [found = ''] = before.endsWith('$') ? [before.slice(0, -1)] : [before];
    const at = before.endsWith('$') ? DEPARTMENT.lastIndexOf(found) : DEPARTMENT.indexOf(found);
    const wanted = DEPARTMENT.slice(0, at) + after + DEPARTMENT.slice(at + found.length);
    expect(edited('departments', DEPARTMENT, typed).trimEnd()).toBe(wanted.trimEnd());
  });

  test('keeps an unfinished YAML as the text that it is, for the check to name', () => {
    const text = edited('departments', DEPARTMENT, { holidays: '[br, ' });
    expect(text).toContain('holidays: "[br,"');
  });

  test('keeps the text below the front matter, and changes it alone', () => {
    const source = '---\ntitle: A\nsummary: B\npublished: 2026-11-20\n---\n\nText.\n\n<NoticeDays />';
    expect(edited('notices', source, { body: 'Other.' })).toBe(source.replace(/Text[\s\S]*/, 'Other.'));
  });
});

describe('a translation', () => {
  const original =
    '---\ntitle: A\nsummary: B\nimpact: major\nupdates:\n  - at: 2026-11-20T10:00-03:00\n    status: investigating\n    text: Vemos.\n---';
  const translation =
    '---\ntitle: A2\nsummary: B2\nupdates:\n  - { at: 2026-11-20T10:00-03:00, text: See. }\n---';

  test('is offered the texts of the original, which stay there whatever is typed beside them', () => {
    expect(fromFile(formatOf('incidents'), original)['translated']).toBe(
      '- at: 2026-11-20T10:00-03:00\n  text: Vemos.',
    );
    expect(edited('incidents', original, { translated: '- text: x' })).toBe(original);
  });

  test('takes the texts that were translated', () => {
    const typed = { translated: '- at: 2026-11-20T10:00-03:00\n  text: We see.' };
    expect(edited('incidents', translation, typed)).toBe(translation.replace('See.', 'We see.'));
  });

  test('is made new with its own keys alone', () => {
    const form = {
      title: 'A',
      summary: 'B',
      translated: '- { at: 2026-11-20T10:00-03:00, text: See. }',
      body: '',
    };
    expect(toFile({ format: formatOf('incidents'), now }, form)).toBe(
      '---\ntitle: A\nsummary: B\nupdates:\n  - at: 2026-11-20T10:00-03:00\n    text: See.\n---',
    );
  });
});

test('a moment that must be said and was left empty is the present one', () => {
  const form = { title: 'A', summary: 'B', published: '', from: '', body: 'C' };
  expect(toFile({ format: formatOf('notices'), now }, form)).toBe(
    '---\ntitle: A\nsummary: B\npublished: 2026-11-26T12:00-03:00\n---\n\nC',
  );
});

test.each([
  ['2026-11-03T17:05:40Z', 'America/Sao_Paulo', '2026-11-03T14:05-03:00'],
  // The hour that comes twice when Lisbon's clocks go back is told by its offset.
  ['2026-10-25T01:30:00Z', 'Europe/Lisbon', '2026-10-25T01:30+00:00'],
  ['2026-10-25T00:30:00Z', 'Europe/Lisbon', '2026-10-25T01:30+01:00'],
])('%s is written in %s as %s', (instant, zone, written) => {
  expect(writtenNow(Date.parse(instant), zone)).toBe(written);
});
