import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../domain/time/types.ts';
import type { ProblemLanguage } from '../i18n/problems/problem-texts.ts';
import { type Problem, toldProblem } from '../model/problem.ts';
import { readEntry } from '../model/read/entry.ts';
import { splitFrontMatter } from '../model/read/front-matter.ts';
import { isSafe } from '../model/read/read-text.ts';
import { newReport } from '../model/report.ts';
import type { ComponentStatus, IncidentStatus, MaintenanceStatus } from '../model/types.ts';
import { readersFor } from '../schemas/schemas.ts';
import type { EventFile } from './find-event.ts';
import type { SiteFacts } from './site-facts.ts';

/** An update as its file says it. */
export interface WrittenUpdate {
  readonly at: Instant;
  readonly status: IncidentStatus | MaintenanceStatus;
  readonly components?: Readonly<Record<string, ComponentStatus>> | undefined;
  readonly channels?: Readonly<Record<string, 'down' | 'up'>> | undefined;
  readonly key?: string | undefined;
}

/** An incident or a maintenance as its file says it. */
export interface WrittenEvent extends EventFile {
  /** The whole file as it was read. */
  readonly source: string;
  /** Oldest first. */
  readonly updates: readonly WrittenUpdate[];
  /** The components of planned work. */
  readonly components: readonly string[];
}

/** Reads the file of an incident or a maintenance; what is wrong with it by itself is answered in its place. */
export function readEvent(
  contentDir: string,
  event: EventFile,
  site: SiteFacts,
  language: ProblemLanguage,
): WrittenEvent | { readonly problems: readonly Problem[] } {
  const report = newReport();
  const source = readFileSync(join(contentDir, event.path), 'utf8');
  const parts = splitFrontMatter(source);
  const readers = readersFor(site);
  const name = { id: event.id, file: event.path };
  const isSound = parts !== null && isSafe(parts.head, event.path, report);
  if (isSound && event.kind === 'incident') {
    const entry = readEntry(name, parts.frontMatter, readers.incidents, report, parts.frontMatterLine);
    if (entry !== null) return { ...event, source, updates: inOrder(entry.data.updates), components: [] };
  }
  if (isSound && event.kind === 'maintenance') {
    const entry = readEntry(name, parts.frontMatter, readers.maintenance, report, parts.frontMatterLine);
    const { updates = [], components = [] } = entry?.data ?? {};
    if (entry !== null) return { ...event, source, updates: inOrder(updates), components };
  }
  return { problems: report.problems.map((problem) => toldProblem(problem, language)) };
}

function inOrder(updates: readonly WrittenUpdate[]): readonly WrittenUpdate[] {
  return updates.toSorted((a, b) => a.at - b.at);
}
