import type { Messages } from '../../i18n/messages.ts';

/** A field of the web editor's form. */
export type EditorField = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly widget: string;
};

type Labels = Messages['admin'];
type LabelKey = keyof Labels['fields'];

const INSTANT = String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$`;

/** The kinds of fields that the content's front matter is made of, with labels in the editor's language. */
export function editorFields({ fields: labels, hints }: Labels) {
  const base = (name: string, label: LabelKey, required: boolean) => ({
    name,
    label: labels[label],
    required,
  });
  return {
    line: (name: string, label: LabelKey, required = false): EditorField => ({
      ...base(name, label, required),
      widget: 'string',
    }),
    prose: (name: string, label: LabelKey, required = false): EditorField => ({
      ...base(name, label, required),
      widget: 'text',
    }),
    number: (name: string, label: LabelKey): EditorField => ({
      ...base(name, label, false),
      widget: 'number',
      value_type: 'int',
    }),
    date: (name: string, label: LabelKey): EditorField => ({
      ...base(name, label, false),
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
    }),
    /** Kept as the text that it is: a picker would write it in the zone of the editor's own computer. */
    instant: (name: string, label: LabelKey, required = false): EditorField => ({
      ...base(name, label, required),
      widget: 'string',
      pattern: [INSTANT, hints.instant],
      hint: hints.instant,
    }),
    choice: (name: string, label: LabelKey, options: readonly string[], required = false): EditorField => ({
      ...base(name, label, required),
      widget: 'select',
      options,
    }),
    several: (name: string, label: LabelKey, options: readonly string[]): EditorField => ({
      ...base(name, label, false),
      widget: 'select',
      multiple: true,
      options,
    }),
    pairs: (name: string, label: LabelKey): EditorField => ({
      ...base(name, label, false),
      widget: 'keyvalue',
    }),
    list: (name: string, label: LabelKey, fields: readonly EditorField[]): EditorField => ({
      ...base(name, label, false),
      widget: 'list',
      fields,
      summary: '{{at}} {{status}}',
    }),
    /** Markdown as it is: the visual mode would rewrite components that it does not know. */
    body: (): EditorField => ({
      ...base('body', 'body', false),
      widget: 'markdown',
      modes: ['raw'],
      hint: hints.raw,
      i18n: true,
    }),
  };
}
