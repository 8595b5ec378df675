import type { Reader } from '../../schemas/schemas.ts';
import { type Locatable, MOST_OF_A_FILE, type Path, type Report } from '../report.ts';
import { readYaml, type YamlData } from './yaml-data.ts';

/** Which file is read: its id by its name (`support`, `e-mail/configure-outlook`) and its path. */
export interface FileName {
  readonly id: string;
  readonly file: string;
}

/** A file that was read: its data as its schema reads them, and where each of them stands. */
export interface Entry<T> extends FileName, Locatable {
  readonly data: T;
  readonly locateText: YamlData['locateText'];
  /** Where its faults stood, of a file that is linked as far as it is sound; null of one without fault. */
  readonly faults: readonly Path[] | null;
}

/** Reads data that begin on line `firstLine` of a file; null where they have problems, which are reported. */
export function readEntry<T>(
  name: FileName,
  text: string,
  reader: Reader<T>,
  report: Report,
  firstLine = 1,
): Entry<T> | null {
  const entry = readSoundPart(name, text, reader, report, firstLine);
  return entry?.faults === null ? entry : null;
}

/** The same as far as the data are sound; null where not even that can be told. */
export function readSoundPart<T>(
  name: FileName,
  text: string,
  reader: Reader<T>,
  report: Report,
  firstLine = 1,
): Entry<T> | null {
  const yaml = readYaml(text, firstLine, (point, finding) => report.atPoint(name.file, point, finding));
  if (yaml.data === undefined) return null;
  const entry = { ...name, locate: yaml.locate, locateText: yaml.locateText };
  const { data, issues } = reader.read(yaml.data);
  if (issues === null) return { ...entry, data, faults: null };
  // One more than is told, so that it is said that there are more.
  for (const { path, ...fault } of issues.slice(0, MOST_OF_A_FILE + 1)) {
    const cut = fault.at === 'key' ? yaml.cutAt(path) : null;
    if (cut === null) report.atField(entry, path, fault);
    else report.atPoint(name.file, yaml.locate(path, 'key'), cut);
  }
  const sound = reader.salvage(yaml.data);
  return sound === null ? null : { ...entry, data: sound.data, faults: sound.replaced };
}
