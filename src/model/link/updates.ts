import type { Instant } from '../../domain/time/types.ts';
import { say } from '../../i18n/problems/say.ts';
import { parseProse } from '../../markdown/parse-prose.ts';
import type { Prose } from '../../markdown/types.ts';
import { suggestion } from '../../schemas/fields/nearest.ts';
import type { IncidentData } from '../../schemas/incidents.ts';
import type { TranslationData } from '../../schemas/translations.ts';
import type { Entry } from '../read/entry.ts';
import type { PageFile, WrittenPage } from '../read/page.ts';
import { type Path, pathText } from '../report.ts';
import type { Department, Locale, Update } from '../types.ts';
import type { Linking } from './linking.ts';
import { namesOf } from './names.ts';

type UpdateData = Omit<IncidentData['updates'][number], 'status'>;

/** The updates of an incident or a maintenance, oldest first, with their texts in all languages. */
export function linkUpdates<Status extends string>(
  page: WrittenPage<{ readonly updates?: readonly (UpdateData & { readonly status: Status })[] | undefined }>,
  departments: readonly Department[],
  linking: Linking,
): readonly Update<Status>[] {
  const { original: entry, translations } = page;
  const { report } = linking;
  const known = new Map<
    Instant,
    { readonly update: Update<Status>; readonly text: Partial<Record<Locale, Prose>> }
  >();
  entry.data.updates?.forEach((data, index) => {
    const path = ['updates', index];
    if (known.has(data.at)) {
      const message = say('is the time of another update');
      const fix = say('write a time of its own: translations find an update by it');
      report.atField(entry, [...path, 'at'], { code: 'duplicate-id', message, fix });
      return;
    }
    const text = proseOf(page, data, path, linking);
    const update: Update<Status> = {
      at: data.at,
      status: data.status,
      components: linkComponents(entry, data, path, linking),
      channels: linkChannels(entry, data, path, departments, linking),
      nextUpdateBy: data.next_update_by ?? null,
      text,
      apiId: data.api_id ?? null,
    };
    if (data.next_update_by !== undefined && data.next_update_by <= data.at) {
      const fix = say('write a time after at');
      report.atField(entry, [...path, 'next_update_by'], {
        code: 'reversed-range',
        message: say('is not after at'),
        fix,
      });
    }
    known.set(data.at, { update, text });
  });
  for (const { locale, page: translation } of translations) {
    linkTexts(translation, page, locale, new Map([...known].map(([at, { text }]) => [at, text])), linking);
  }
  return [...known.values()].map(({ update }) => update).sort((a, b) => a.at - b.at);
}

function proseOf(page: WrittenPage<unknown>, data: UpdateData, path: Path, linking: Linking) {
  const { original: entry } = page;
  const texts: Partial<Record<Locale, Prose>> = {};
  for (const [locale, source] of Object.entries(data.text) as [Locale, string][]) {
    const whole = entry.locate([...path, 'text']);
    const one = entry.locate([...path, 'text', locale]);
    const isMap = whole.line !== one.line || whole.column !== one.column;
    const at = isMap ? [...path, 'text', locale] : [...path, 'text'];
    texts[locale] = parsed({ entry, locale, page }, source, at, linking);
  }
  return texts;
}

/** Where an update's text stands: the file, which may be a translation's, and the page that it belongs to. */
interface TextOwner {
  readonly entry: Entry<unknown>;
  readonly locale: Locale;
  readonly page: WrittenPage<unknown>;
}

function parsed(
  { entry, locale, page }: TextOwner,
  source: string,
  path: Path,
  linking: Linking,
  original?: Prose,
) {
  const place = { file: entry.file, path: pathText(path), ...entry.locateText(path) };
  const { prose, problems } = parseProse(source, place, original);
  linking.report.addAll(problems);
  linking.texts.push({ ...place, locale, prose, page });
  return prose;
}

function linkTexts(
  translation: PageFile<TranslationData>,
  page: WrittenPage<unknown>,
  locale: Locale,
  texts: ReadonlyMap<Instant, Partial<Record<Locale, Prose>>>,
  linking: Linking,
): void {
  translation.data.updates?.forEach(({ at, text: source }, index) => {
    const path = ['updates', index];
    const text = texts.get(at);
    if (text === undefined) {
      const message = say('has no counterpart in {file}', { file: page.original.file });
      const fix = say('write the at of an update of the original, or remove it');
      linking.report.atField(translation, [...path, 'at'], { code: 'translation-extra', message, fix });
      return;
    }
    const original = text[linking.site.defaultLocale];
    text[locale] = parsed({ entry: translation, locale, page }, source, [...path, 'text'], linking, original);
  });
}

function linkComponents(entry: Entry<unknown>, { components }: UpdateData, path: Path, linking: Linking) {
  const names = namesOf(linking).components;
  const found = Object.entries(components ?? {}).filter(([id]) => {
    if (names.ids.has(id) || names.tolerates(id)) return true;
    const fix =
      suggestion(id, names.ids) ?? say('the components are {list}', { list: [...names.ids].join(', ') });
    const finding = {
      code: 'unknown-reference',
      message: say('is no component of components.yaml'),
      fix,
      at: 'key' as const,
    };
    linking.report.atField(entry, [...path, 'components', id], finding);
    return false;
  });
  return new Map(found);
}

function linkChannels(
  entry: Entry<unknown>,
  { channels }: UpdateData,
  path: Path,
  departments: readonly Department[],
  { contents, report }: Linking,
) {
  const ids = departments.flatMap((department) => department.channels.map(({ id }) => id));
  const found = Object.entries(channels ?? {}).filter(([id]) => {
    if (ids.includes(id) || contents.broken.has(`departments/${id.split('/')[0] ?? ''}`)) return true;
    const fix = suggestion(id, ids) ?? say('write department and channel, like support/phone');
    const finding = {
      code: 'unknown-reference',
      message: say('is no channel of any department'),
      fix,
      at: 'key' as const,
    };
    report.atField(entry, [...path, 'channels', id], finding);
    return false;
  });
  return new Map(found);
}
