import { fill } from '../../i18n/fill.ts';
import type { Outline, OutlineKey } from '../../model/types/outline.ts';
import type { Site } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { bodyField, type EditorField, editorFields, type FieldSetting } from './editor-fields.ts';

/** The kinds of files that the web editor knows. */
export const EDITED = [
  'notices',
  'incidents',
  'maintenance',
  'tutorials',
  'policies',
  'departments',
] as const;
/** One of these kinds. */
export type Edited = (typeof EDITED)[number];

/** What the files of a kind hold, and what their translations do: made from the schemas that the check goes by. */
export interface EditedFiles {
  readonly keys: readonly OutlineKey[];
  /** Null where a file has no translation: its texts stand in it, by language. */
  readonly translation: readonly OutlineKey[] | null;
}
/** What the files of every kind hold. */
export type EditorForms = Readonly<Record<Edited, EditedFiles>>;

/** How the editor's script reads and writes the files of a kind. */
export interface EditorFormat extends EditedFiles {
  readonly name: string;
  readonly extension: 'mdx' | 'yaml';
}

/** A folder of the content as the web editor sees it. */
export type EditorCollection = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly folder: string;
  readonly fields: readonly EditorField[];
};

/** What a collection has of its own; `folder` is that of its kind unless written. */
type Own = Readonly<Record<string, unknown>> & { readonly folder?: string };

const DATED = { slug: '{{year}}-{{month}}-{{day}}-{{slug}}' };

/** The format of a kind's files: the editor's script registers it under this name. */
export const formatName = (kind: Edited): string => `plantao-${kind}`;

/** The formats of all kinds. */
export function editorFormats(forms: EditorForms): readonly EditorFormat[] {
  return EDITED.map((kind) => {
    const { keys, translation } = forms[kind];
    return {
      name: formatName(kind),
      extension: kind === 'departments' ? 'yaml' : 'mdx',
      keys: keys.map(withoutManual),
      translation: translation?.map(withoutManual) ?? null,
    };
  });
}

/** The collections of the web editor: a folder each, with a field for every key of its schema. */
export function editorCollections(context: Context, forms: EditorForms): readonly EditorCollection[] {
  const { site, t, say, locale } = context;
  const setting: FieldSetting = { labels: t.admin, locale, choices: choicesOf(site) };
  const pages = (kind: Edited, label: string, { folder = kind, ...more }: Own = {}): EditorCollection => ({
    name: kind,
    label,
    folder: `content/${folder}`,
    // Pictures lie beside the page that shows them.
    media_folder: `/content/${folder}`,
    public_folder: '.',
    format: formatName(kind),
    create: true,
    i18n: true,
    ...more,
    fields: [...pageFields(forms[kind], setting), bodyField(t.admin)],
  });
  return [
    pages('notices', t.notices.title, DATED),
    pages('incidents', t.admin.incidents, DATED),
    pages('maintenance', t.admin.maintenance, DATED),
    ...site.categories.map(({ id, title }) =>
      pages('tutorials', fill(t.admin.tutorialsIn, { category: say(title) }), {
        name: `tutorials-${id}`,
        folder: `tutorials/${id}`,
      }),
    ),
    pages('policies', t.policies.title),
    {
      name: 'departments',
      label: t.admin.departments,
      folder: 'content/departments',
      format: formatName('departments'),
      create: true,
      // Notices, requests and articles name it: whoever takes it away sees in the check what is left without it.
      delete: false,
      identifier_field: `name.${site.settings.defaultLocale}`,
      slug: `{{fields.name.${site.settings.defaultLocale}}}`,
      summary: '{{filename}}',
      fields: editorFields(forms.departments.keys, setting),
    },
  ];
}

function pageFields({ keys, translation }: EditedFiles, setting: FieldSetting): readonly EditorField[] {
  const texts = (translation ?? []).filter(({ outline }) => outline.kind !== 'list');
  const isTranslated = (name: string) => texts.some((text) => text.name === name);
  const fields = editorFields(keys, setting).map((field) =>
    isTranslated(field.name) ? { ...field, i18n: true } : field,
  );
  return texts.length === translation?.length ? fields : [...fields, translatedField(setting)];
}

/** The texts that a translation has of the original's updates or changes, as the YAML that they are. */
function translatedField({ labels }: FieldSetting): EditorField {
  const { translated } = labels.fields;
  return {
    name: 'translated',
    label: translated,
    required: false,
    widget: 'text',
    hint: labels.hints.translated,
    i18n: true,
  };
}

/** What there is to choose from for the keys that name something else of the site. */
function choicesOf({ departments, categories, requests, components, settings }: Site) {
  const channels = departments.flatMap((department) => department.channels.map(({ id }) => id));
  return {
    applies_to: [...departments.map(({ id }) => id), ...channels],
    related: categories.flatMap(({ tutorials }) => tutorials.map(({ id }) => id)),
    requests: requests.map(({ id }) => id),
    components: components.flatMap((group) => group.components.map(({ id }) => id)),
    links: settings.links.map(({ id }) => id),
  };
}

function withoutManual({ outline, ...key }: OutlineKey): OutlineKey {
  return { ...key, manual: '', outline: bare(outline) };
}

function bare(outline: Outline): Outline {
  if (outline.kind === 'map') return { kind: 'map', keys: outline.keys.map(withoutManual) };
  return outline.kind === 'list' || outline.kind === 'languages'
    ? { ...outline, of: bare(outline.of) }
    : outline;
}
