import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../model/read/front-matter.ts';
import type { Loss } from './history.ts';
import { type Fields, fieldsOf } from './json-fields.ts';

/** One issue of a cState site. */
export interface CstateIssue {
  /** The name of its file, which is its address. */
  readonly slug: string;
  readonly head: Fields;
  readonly body: string;
}

/** A cState site as its files say it. */
export interface CstateSite {
  readonly config: Fields;
  readonly issues: readonly CstateIssue[];
  readonly losses: readonly Loss[];
}

const CONFIGS = ['config.yml', 'config.yaml', 'hugo.yml', 'hugo.yaml'];

/** Reads a cState site; null where the folder holds none. */
export function cstateSite(folder: string): CstateSite | null {
  const losses: Loss[] = [];
  const issuesFolder = join(folder, 'content/issues');
  if (!existsSync(issuesFolder)) return null;
  const configName = CONFIGS.find((name) => existsSync(join(folder, name)));
  if (configName === undefined)
    losses.push({ of: 'config.yml', message: 'is not there: components are only found by name' });
  const config =
    configName === undefined
      ? {}
      : dataOf(readFileSync(join(folder, configName), 'utf8'), configName, losses);
  const names = readdirSync(issuesFolder, { recursive: true }).map((name) =>
    String(name).replaceAll('\\', '/'),
  );
  const issues = names
    .filter((name) => /\.(md|markdown)$/.test(name) && !/(^|\/)_?index\.md$/.test(name))
    .sort()
    .flatMap((name): CstateIssue[] => {
      const source = readFileSync(join(issuesFolder, name), 'utf8').replace(/^\uFEFF/, '');
      const parts = splitFrontMatter(source);
      if (parts === null) {
        losses.push({
          of: name,
          message: 'is left out: its front matter is not YAML between two lines of ---',
        });
        return [];
      }
      const slug = (name.split('/').at(-1) ?? name).replace(/\.[a-z]+$/, '').toLowerCase();
      return [{ slug, head: dataOf(parts.frontMatter, name, losses), body: parts.body }];
    });
  return { config, issues, losses };
}

function dataOf(yaml: string, name: string, losses: Loss[]): Fields {
  try {
    // Dates stay as they are written: without an offset they are UTC, whatever the zone of this machine.
    return fieldsOf(parse(yaml, { schema: 'core', maxAliasCount: 10, logLevel: 'error' }));
  } catch (error) {
    losses.push({
      of: name,
      message: `cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
    });
    return {};
  }
}
