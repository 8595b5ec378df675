import { fill } from '../../i18n/fill.ts';
import type { Context } from '../context.ts';
import { type EditorField, editorFields } from './editor-fields.ts';

/** A folder of the content as the web editor sees it. */
export type EditorCollection = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly folder: string;
  readonly fields: readonly EditorField[];
};

const IMPACTS = ['none', 'minor', 'major', 'critical'];
const DATED = '{{year}}-{{month}}-{{day}}-{{slug}}';

/** The collections of the web editor. Keys of a file that have no field here stay as they are when it is saved. */
export function editorCollections(context: Context): readonly EditorCollection[] {
  const { site, t, say } = context;
  const field = editorFields(t.admin);
  const heads = [
    { ...field.line('title', 'title', true), i18n: true },
    { ...field.prose('summary', 'summary', true), i18n: true },
  ];
  const pages = (
    name: string,
    label: string,
    folder: string,
    own: readonly EditorField[],
    more = {},
  ): EditorCollection => ({
    name,
    label,
    folder: `content/${folder}`,
    extension: 'mdx',
    format: 'yaml-frontmatter',
    create: true,
    i18n: true,
    ...more,
    fields: [...heads, ...own, field.body()],
  });
  const departments = site.departments.map(({ id }) => id);
  const articles = site.categories.flatMap(({ tutorials }) => tutorials.map(({ id }) => id));
  const requests = site.requests.map(({ id }) => id);
  const review = field.date('review_by', 'reviewBy');
  const update = (states: readonly string[]): EditorField =>
    field.list('updates', 'updates', [
      field.instant('at', 'at', true),
      field.choice('status', 'status', states, true),
      field.prose('text', 'text', true),
      field.pairs('components', 'components'),
      field.pairs('channels', 'channels'),
      field.instant('next_update_by', 'nextUpdateBy'),
    ]);
  return [
    pages(
      'notices',
      t.notices.title,
      'notices',
      [
        field.instant('published', 'published', true),
        field.date('from', 'from'),
        field.date('until', 'until'),
        field.several('applies_to', 'appliesTo', departments),
        field.line('signed', 'signed'),
      ],
      { slug: DATED },
    ),
    pages(
      'incidents',
      t.admin.incidents,
      'incidents',
      [
        field.choice('impact', 'impact', IMPACTS, true),
        update(['investigating', 'identified', 'monitoring', 'resolved']),
      ],
      { slug: DATED },
    ),
    pages(
      'maintenance',
      t.admin.maintenance,
      'maintenance',
      [
        field.instant('published', 'published'),
        field.instant('from', 'from', true),
        field.instant('until', 'until', true),
        field.choice('impact', 'impact', IMPACTS),
        update(['scheduled', 'in_progress', 'verifying', 'completed']),
      ],
      { slug: DATED },
    ),
    ...site.categories.map(({ id, title }) =>
      pages(
        `tutorials-${id}`,
        fill(t.admin.tutorialsIn, { category: say(title) }),
        `tutorials/${id}`,
        [
          field.number('order', 'order'),
          field.number('minutes', 'minutes'),
          field.choice('level', 'level', ['basic', 'intermediate', 'advanced']),
          field.date('checked', 'checked'),
          review,
          field.several('related', 'related', articles),
          field.several('requests', 'requests', requests),
        ],
        { media_folder: '', public_folder: '.' },
      ),
    ),
    pages(
      'policies',
      t.policies.title,
      'policies',
      [field.number('order', 'order'), field.date('effective', 'effective'), review],
      { media_folder: '', public_folder: '.' },
    ),
    {
      name: 'departments',
      label: t.admin.departments,
      folder: 'content/departments',
      extension: 'yaml',
      format: 'yaml',
      create: false,
      delete: false,
      identifier_field: 'order',
      summary: '{{filename}}',
      fields: [
        field.number('order', 'order'),
        field.line('portal_department', 'portalDepartment'),
        field.line('timezone', 'timezone'),
      ],
    },
  ];
}
