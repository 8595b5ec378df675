import { parseDays } from '../../domain/time/hours-text.ts';
import { cleanLine } from '../clean-text.ts';
import type { NewFile, Titled } from '../new-file.ts';
import { slugOf } from '../slug.ts';
import { type YamlValue, yamlText } from '../yaml-text.ts';

/** What is said of a department; its title is its name. */
export interface DepartmentFacts extends Titled {
  readonly handles?: string | undefined;
  readonly order?: number | undefined;
  readonly portalDepartment?: string | undefined;
  readonly timezone?: string | undefined;
  readonly holidays: readonly string[];
  /** Each as `channelOf` reads it. */
  readonly channels: readonly string[];
  readonly works?: string | undefined;
}

/** The file of a department. */
export function newDepartment(facts: DepartmentFacts): NewFile {
  const name = cleanLine(facts.title);
  const id = facts.slug ?? slugOf(name, 'department');
  const data = {
    name,
    handles: facts.handles === undefined ? undefined : cleanLine(facts.handles),
    order: facts.order,
    portal_department: portalIdOf(facts.portalDepartment),
    timezone: facts.timezone,
    holidays: facts.holidays.length === 0 ? undefined : facts.holidays,
    channels: facts.channels.length === 0 ? undefined : facts.channels.map(channelOf),
    works: facts.works === undefined ? undefined : hoursOf(facts.works.split(/\s+/)),
  };
  return { id, path: `departments/${id}.yaml`, text: yamlText(data), page: `hours/${id}/` };
}

/**
 * The channel that a line of words names: its kind, its address or page where it has one, its hours.
 *
 * @example channelOf('phone +55 11 4062-0000 mon-fri 09:00-12:00,14:00-18:00 sat 09:00-13:00')
 * @example channelOf('ticket always')
 */
export function channelOf(line: string): YamlValue {
  const [kind = '', ...words] = cleanLine(line).split(' ');
  const found = words.findIndex((word) => HOURS_WORD.test(word) || parseDays(word) !== null);
  const end = found < 0 ? words.length : found;
  const address = words.slice(0, end).join(' ');
  const isPage = /^https?:\/\//.test(address);
  return {
    kind,
    address: address === '' || isPage ? undefined : address,
    page: isPage ? address : undefined,
    hours: found < 0 ? undefined : hoursOf(words.slice(end)),
  };
}

const HOURS_WORD = /^(always|never|unstated)$/;

/** `always`, or days and their hours by turns; what is neither is left for the check to name. */
function hoursOf(words: readonly string[]): YamlValue {
  const [first = ''] = words;
  if (HOURS_WORD.test(first)) return first;
  const hours: Record<string, YamlValue> = {};
  for (let index = 0; index < words.length; index += 2) {
    const list = (words[index + 1] ?? '').split(',');
    hours[words[index] ?? ''] = list.length === 1 ? (list[0] ?? '') : list;
  }
  return hours;
}

function portalIdOf(text: string | undefined): string | number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : text;
}
