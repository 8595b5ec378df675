import { parseDocument } from 'yaml';
import { editYaml } from './web-editor/edit-yaml.ts';
import { CORE, type FileMap, type FileValue, isMap } from './web-editor/form-values.ts';
import { yamlText } from './yaml-text.ts';

/** What is added to a file that holds many of its kind. */
export interface ListItem {
  /** Its id: what content calls it. */
  readonly id: string;
  readonly file: 'requests' | 'components';
  /** What the file says with it; of a file that is not there yet, of an empty one. */
  readonly added: (data: FileMap) => FileMap;
  /** The path of its page below the site's address. */
  readonly page: string;
}

/** The text of a file with an item more, its other bytes as they were; null where it is no map in YAML. */
export function withItem(present: string | null, { added }: ListItem): string | null {
  if (present === null || present.trim() === '') return yamlText(added({}) as never);
  const data = dataOf(present);
  if (data === null) return null;
  const text = editYaml(present, data, added(data));
  return present.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** The map that a file holds; null where it holds none that can be read. */
export function dataOf(text: string): FileMap | null {
  const document = parseDocument(text, { ...CORE, logLevel: 'silent' });
  const data: unknown = document.errors.length === 0 ? document.toJS() : null;
  return isMap(data) ? (data as FileMap) : null;
}

/** The maps that a key of a file lists. */
export function listIn(data: FileMap, key: string): readonly FileMap[] {
  const list: FileValue = data[key];
  return Array.isArray(list) ? list.filter(isMap).map((one) => one as FileMap) : [];
}
