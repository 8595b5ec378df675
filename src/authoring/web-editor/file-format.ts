import { parse } from 'yaml';
import type { OutlineKey } from '../../model/types/outline.ts';
import { yamlText } from '../yaml-text.ts';
import { editYaml } from './edit-yaml.ts';
import {
  CORE,
  type FileMap,
  type FormMap,
  type FormValue,
  fileOf,
  fileOfMap,
  formOf,
  formOfMap,
  isMap,
} from './form-values.ts';

/** How the files of a kind are written. */
export interface FileFormat {
  readonly name: string;
  readonly extension: 'mdx' | 'yaml';
  readonly keys: readonly OutlineKey[];
  /** What a translation of such a file holds; null where it has none. */
  readonly translation: readonly OutlineKey[] | null;
}

/** What the form of a format holds beside the keys of its files. */
export interface Writing {
  readonly format: FileFormat;
  /** The present instant as content writes it, for a moment that was left empty. */
  readonly now: () => string;
}

/** The text of a file as it was read, carried along unseen: what is saved differs from it only where the form does. */
const SOURCE = '_source';
/** The form's field for the texts that a translation has of the original's list. */
const TRANSLATED = 'translated';

/** What the editor shows of a file. @throws where it has no map in YAML. */
export function fromFile(format: FileFormat, source: string): FormMap {
  const { yaml, body } = partsOf(format, source);
  const data = parse(yaml, CORE) as unknown;
  if (!isMap(data)) throw new Error('no map in YAML');
  const form = formOfMap(format.keys, data);
  const list = listOf(format);
  const texts = list === null ? undefined : textsOf(list, data[list.name]);
  const translated = texts === undefined ? {} : { [TRANSLATED]: formOf(YAML, texts) };
  return { ...form, ...translated, ...(body === null ? {} : { body }), [SOURCE]: source };
}

/** The file of what the editor holds: byte for byte the one that it was read from, but for what was changed. */
export function toFile({ format, now }: Writing, form: FormMap): string {
  const source = form[SOURCE];
  if (typeof source !== 'string') return newFile({ format, now }, form);
  const { yaml, body, head, between } = partsOf(format, source);
  const before = fromFile(format, source);
  // What the editor does not carry along for a language is left as it is.
  const after = { ...before, ...form };
  const known = parse(yaml, CORE) as FileMap;
  const isOriginal = isOriginalFile(format, known);
  const said = (one: FormMap) =>
    isOriginal ? (fileOfMap(format.keys, one, now) ?? {}) : translationOf(format, one, before);
  const edited = editYaml(yaml, said(before), said(after));
  if (body === null) return edited;
  const text = textOf(after['body']);
  if (text === body) return `${head}${edited}\n---${between}${body}`;
  return `${head}${edited}\n---${text === '' ? '' : `${between.trim() === '' && between.includes('\n') ? between : '\n\n'}${text}`}`;
}

function newFile({ format, now }: Writing, form: FormMap): string {
  const isOriginal = isOriginalFile(format, form);
  const data = isOriginal ? fileOfMap(format.keys, form, now) : translationOf(format, form, {});
  const yaml = yamlText((data ?? {}) as never).trimEnd();
  if (format.extension === 'yaml') return yaml;
  const body = textOf(form['body']);
  return `---\n${yaml}\n---${body === '' ? '' : `\n\n${body}`}`;
}

/** What a translation says: its own keys; the texts of the original's list where they were changed. */
function translationOf(format: FileFormat, form: FormMap, before: FormMap): FileMap {
  const list = listOf(format);
  const data = fileOfMap(format.translation ?? [], form) ?? {};
  if (list === null || form[TRANSLATED] === before[TRANSLATED]) return data;
  const texts = fileOf(YAML, form[TRANSLATED]);
  const others = Object.fromEntries(Object.entries(data).filter(([name]) => name !== list.name));
  return texts === undefined ? others : { ...others, [list.name]: texts };
}

/** Whether these are the keys of an original: a translation has fewer. */
function isOriginalFile({ translation, keys }: FileFormat, data: Readonly<Record<string, unknown>>): boolean {
  if (translation === null) return true;
  const shared = new Set(translation.map(({ name }) => name));
  return keys.some(({ name }) => !shared.has(name) && name in data);
}

/** The list of which a translation has the texts: updates, or changes. */
function listOf({ translation }: FileFormat): OutlineKey | null {
  return translation?.find(({ outline }) => outline.kind === 'list') ?? null;
}

/** Of the items of a list what a translation has of them. */
function textsOf({ outline }: OutlineKey, list: unknown): unknown {
  if (!Array.isArray(list) || outline.kind !== 'list' || outline.of.kind !== 'map') return undefined;
  const names = outline.of.keys.map(({ name }) => name);
  return list
    .filter(isMap)
    .map((item) =>
      Object.fromEntries(names.filter((name) => name in item).map((name) => [name, ownText(item[name])])),
    );
}

const ownText = (text: unknown): unknown => (isMap(text) ? Object.values(text)[0] : text);

interface Parts {
  readonly head: string;
  readonly yaml: string;
  /** What stands between the front matter and the first line of the text. */
  readonly between: string;
  readonly body: string | null;
}

function partsOf({ extension }: FileFormat, source: string): Parts {
  if (extension === 'yaml') return { head: '', yaml: source, between: '', body: null };
  const found = /^(---\n)([\s\S]*?)\n---(\s*)([\s\S]*)$/.exec(source);
  if (found === null) throw new Error('no front matter');
  const [, head = '', yaml = '', between = '', body = ''] = found;
  return { head, yaml, between, body };
}

const YAML = { kind: 'yaml' } as const;

const textOf = (value: FormValue): string => (typeof value === 'string' ? value.trim() : '');
