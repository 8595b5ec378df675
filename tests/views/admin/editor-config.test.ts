import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { browserScript } from '../../../src/pages/_data/editor-files.ts';
import { editorForms } from '../../../src/pages/_data/editor-forms.ts';
import { backendOf } from '../../../src/views/admin/editor-backend.ts';
import { editorConfig } from '../../../src/views/admin/editor-config.ts';
import type { EditorField } from '../../../src/views/admin/editor-fields.ts';
import { editorPolicy } from '../../../src/views/admin/editor-policy.ts';
import { contextOf } from '../../../src/views/context.ts';
import { channelOf, departmentOf, requestOf, siteOf } from '../../support/hand-built-site.ts';
import { categoryOf, tutorialOf } from '../../support/hand-built-tutorials.ts';

const editor = dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));
const site = siteOf({
  departments: [departmentOf('support', [channelOf('support', 'phone')])],
  requests: [requestOf('mail', 'support')],
  categories: [categoryOf('e-mail', [tutorialOf('e-mail/outlook')])],
});
const forms = editorForms(site.settings);
const config = editorConfig(contextOf(site, 'pt-BR', 0), forms);

/** Every field of a form, those within others too. */
function fieldsBelow(fields: readonly EditorField[]): readonly EditorField[] {
  return fields.flatMap((field) => [
    field,
    ...fieldsBelow((field['fields'] ?? []) as readonly EditorField[]),
  ]);
}
const fieldOf = (collection: string, name: string) =>
  config.collections.find((one) => one.name === collection)?.fields.find((field) => field.name === name);

test("is valid by the editor's own schema", () => {
  const schema = JSON.parse(readFileSync(join(editor, 'schema/sveltia-cms.json'), 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true, logger: false }).compile(
    schema,
  );
  validate(JSON.parse(JSON.stringify(config)));
  expect(validate.errors ?? []).toEqual([]);
});

test('knows each kind of page, a folder of tutorials for each category, and the departments', () => {
  expect(config.collections.map(({ folder }) => folder)).toEqual([
    'content/notices',
    'content/incidents',
    'content/maintenance',
    'content/tutorials/e-mail',
    'content/policies',
    'content/departments',
  ]);
});

test('takes no department away, for other files name it', () => {
  const kept = config.collections.filter((collection) => collection['delete'] === false);
  expect(kept.map(({ name }) => name)).toEqual(['departments']);
});

test.each(['notices', 'incidents', 'maintenance', 'policies', 'departments'] as const)(
  'has a field for every key that the schema of %s has',
  (kind) => {
    const names = config.collections.find(({ name }) => name === kind)?.fields.map(({ name }) => name) ?? [];
    expect(forms[kind].keys.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  },
);

test('has a label for every field in every language', () => {
  const names = config.collections.flatMap(({ fields }) => fieldsBelow(fields).map(({ name }) => name));
  for (const locale of ['pt-BR', 'pt-PT', 'es', 'en'] as const) {
    const labels = Object.keys(messagesOf(locale).admin.fields);
    expect(names.filter((name) => !/^(pt|es|en)/.test(name) && !labels.includes(name))).toEqual([]);
  }
});

test('offers what the site has where a key names something of it', () => {
  expect(fieldOf('notices', 'applies_to')).toMatchObject({ options: ['support', 'support/phone'] });
  expect(fieldOf('tutorials-e-mail', 'related')).toMatchObject({ options: ['e-mail/outlook'] });
});

test('shows in translations what a translation may say', () => {
  const translated = (name: string) =>
    config.collections
      .find((one) => one.name === name)
      ?.fields.filter(({ i18n }) => i18n === true)
      .map(({ name }) => name);
  expect(translated('notices')).toEqual(['title', 'summary', 'revision', 'body']);
  expect(translated('incidents')).toEqual(['title', 'summary', 'revision', 'translated', 'body']);
});

test('names translations as the content format does', () => {
  expect(config.i18n).toMatchObject({
    structure: 'multiple_files',
    locales: ['pt-br', 'es', 'en'],
    default_locale: 'pt-br',
    omit_default_locale_from_file_path: true,
  });
});

test('edits bodies as Markdown alone', () => {
  const bodies = config.collections.flatMap(({ fields }) => fields.filter(({ name }) => name === 'body'));
  expect(bodies).toHaveLength(5);
  expect(bodies.every(({ modes }) => JSON.stringify(modes) === '["raw"]')).toBe(true);
});

describe("the page's policy", () => {
  const connections = (repository: string | null) =>
    /connect-src ([^;]*)/
      .exec(editorPolicy(repository))?.[1]
      ?.split(' ')
      .filter((one) => one.startsWith('http'));

  test.each([
    [null, []],
    ['https://github.com/mare/support', ['https://api.github.com']],
    ['https://gitlab.com/mare/support', ['https://gitlab.com']],
    ['https://git.example.com/mare/support', ['https://git.example.com']],
  ])('lets the editor of %s speak to %j and no other host', (repository, hosts) => {
    expect(connections(repository)).toEqual(hosts);
    expect(editorPolicy(repository)).not.toMatch(/https:(?!\/\/)/);
  });
});

describe('the repository', () => {
  test.each([
    ['https://github.com/mare/support', { name: 'github', repo: 'mare/support' }],
    ['https://github.com/mare/support.git', { name: 'github', repo: 'mare/support' }],
    ['https://gitlab.com/mare/web/support/', { name: 'gitlab', repo: 'mare/web/support' }],
    [
      'https://gitlab.example.com/mare/support',
      {
        name: 'gitlab',
        repo: 'mare/support',
        base_url: 'https://gitlab.example.com',
        api_root: 'https://gitlab.example.com/api/v4',
      },
    ],
    [
      'https://git.example.com/mare/support',
      {
        name: 'gitea',
        repo: 'mare/support',
        base_url: 'https://git.example.com',
        api_root: 'https://git.example.com/api/v1',
      },
    ],
  ])('%s is found on its host', (address, backend) => {
    expect(backendOf(address)).toEqual(backend);
  });
});

describe("the editor's script", () => {
  const original = readFileSync(join(editor, 'npm/index.js'), 'utf8');
  const script = browserScript(original);

  test('takes its texts as modules', () => {
    expect(script).toContain('import(`../locales/pt-BR.js`)');
    expect(script).not.toMatch(/import\(`[^`]*\.json`\)/);
  });

  test('asks a form that is gone for no languages', () => {
    const asked = /Object\.values\((\w+\(\w+\)\[\w+\])(\?\?\{\})?\)\.some\(\(\{valid:/g;
    expect([...original.matchAll(asked)].map(([, , otherwise]) => otherwise)).toEqual([undefined]);
    expect([...script.matchAll(asked)].map(([, , otherwise]) => otherwise)).toEqual(['??{}']);
  });
});

test('takes pictures into the folder of the page that shows them', () => {
  const places = config.collections.filter((collection) => 'media_folder' in collection);
  expect(places.map((place) => place['media_folder'])).toEqual(places.map(({ folder }) => `/${folder}`));
  expect(places).toHaveLength(5);
});
