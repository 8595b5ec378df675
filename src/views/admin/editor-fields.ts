import type { Messages } from '../../i18n/messages.ts';
import { languageNames } from '../../i18n/words/language-names.ts';
import type { Outline, OutlineKey } from '../../model/types/outline.ts';
import type { Locale } from '../../model/types.ts';

/** A field of the web editor's form. */
export type EditorField = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly widget: string;
};

/** What the fields are made with: their texts, and what there is to choose from, by the key that names it. */
export interface FieldSetting {
  readonly labels: Messages['admin'];
  readonly locale: Locale;
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

type Widget = Readonly<Record<string, unknown>> & { readonly widget: string };

const INSTANT = String.raw`^(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?$`;
/** Moments that are the present where nothing else is said. */
const NOW = ['at', 'published'];

/** Keys that few files have: they stand last in a form. */
const RARE = ['aliases', 'revision', 'id', 'key', 'api_id'];

/** The form's fields for the keys of a file or a part of it. */
export function editorFields(keys: readonly OutlineKey[], setting: FieldSetting): readonly EditorField[] {
  const isRare = ({ name, required }: OutlineKey) => !required && RARE.includes(name);
  const inOrder = [...keys.filter((key) => !isRare(key)), ...keys.filter(isRare)];
  return inOrder.map((key) => editorField(key, setting));
}

/** The form's field for a key of a file, made from the outline of its schema. */
function editorField(key: OutlineKey, setting: FieldSetting): EditorField {
  const { name, required, manual, outline } = key;
  const labels: Readonly<Record<string, string>> = setting.labels.fields;
  const isNow = outline.kind === 'text' && outline.form === 'instant' && required && NOW.includes(name);
  return {
    name,
    label: labels[name] ?? name,
    required: required && !isNow,
    hint: manual,
    ...widgetOf(outline, key, setting),
    ...(isNow ? { hint: setting.labels.hints.now } : {}),
  };
}

/** The text of a page: Markdown as it is, for the visual mode would rewrite components that it does not know. */
export function bodyField({ fields, hints }: Messages['admin']): EditorField {
  return {
    name: 'body',
    label: fields.body,
    required: false,
    widget: 'markdown',
    modes: ['raw'],
    hint: hints.raw,
    i18n: true,
  };
}

function widgetOf(outline: Outline, key: OutlineKey, setting: FieldSetting): Widget {
  switch (outline.kind) {
    case 'text':
      return textWidget(outline.form, setting);
    case 'number':
      return { widget: 'number', value_type: 'int' };
    case 'switch':
      return { widget: 'boolean' };
    case 'choice':
      return { widget: 'select', options: outline.options };
    case 'list':
      return listWidget(outline.of, key, setting);
    case 'map':
      return { widget: 'object', collapsed: !key.required, fields: fieldsOf(outline, setting) };
    case 'languages':
      return { widget: 'object', collapsed: !key.required, fields: languageFields(outline, key, setting) };
    case 'yaml':
      return { widget: 'text' };
  }
}

function textWidget(form: 'line' | 'prose' | 'date' | 'instant', { labels }: FieldSetting) {
  const { instant } = labels.hints;
  if (form === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  // Kept as the text that it is: a picker would write it in the zone of the editor's own computer.
  if (form === 'instant') return { widget: 'string', pattern: [INSTANT, instant], hint: instant };
  return { widget: form === 'line' ? 'string' : 'text' };
}

function listWidget(of: Outline, { name }: OutlineKey, setting: FieldSetting) {
  if (of.kind === 'map') {
    const summary = of.keys.filter(({ outline }) => ['text', 'choice'].includes(outline.kind)).slice(0, 2);
    const fields = fieldsOf(of, setting);
    return { widget: 'list', fields, summary: summary.map((key) => `{{${key.name}}}`).join(' ') };
  }
  const options = setting.choices[name] ?? [];
  return options.length === 0 ? { widget: 'list' } : { widget: 'select', multiple: true, options };
}

const fieldsOf = (outline: Outline, setting: FieldSetting): readonly EditorField[] =>
  outline.kind === 'map' ? editorFields(outline.keys, setting) : [];

function languageFields(outline: Outline & { kind: 'languages' }, key: OutlineKey, setting: FieldSetting) {
  return outline.locales.map((name, index) => ({
    ...editorField({ name, required: key.required && index === 0, manual: '', outline: outline.of }, setting),
    label: languageNames(setting.locale, [name]),
  }));
}
