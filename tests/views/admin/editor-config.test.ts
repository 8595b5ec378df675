import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { withModuleLocales } from '../../../src/pages/_data/editor-files.ts';
import { backendOf } from '../../../src/views/admin/editor-backend.ts';
import { editorConfig } from '../../../src/views/admin/editor-config.ts';
import { contextOf } from '../../../src/views/context.ts';
import { channelOf, departmentOf, requestOf, siteOf } from '../../support/hand-built-site.ts';
import { categoryOf, tutorialOf } from '../../support/hand-built-tutorials.ts';

const editor = dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));
const site = siteOf({
  departments: [departmentOf('support', [channelOf('support', 'phone')])],
  requests: [requestOf('mail', 'support')],
  categories: [categoryOf('e-mail', [tutorialOf('e-mail/outlook')])],
});
const config = editorConfig(contextOf(site, 'pt-BR', 0));

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

test("the editor's script takes its texts as modules", () => {
  const script = withModuleLocales(readFileSync(join(editor, 'npm/index.js'), 'utf8'));
  expect(script).toContain('import(`../locales/pt-BR.js`)');
  expect(script).not.toMatch(/import\(`[^`]*\.json`\)/);
});
