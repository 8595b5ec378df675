import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** The web editor over a folder of files within the browser, in place of a repository on the editor's disk. */
export interface OpenEditor {
  /** The form of an entry, `notices/new`. */
  readonly open: (entry: string) => Promise<Page>;
  /** Every file as it stands in the folder now, by its path from `content/`. */
  readonly files: () => Promise<Readonly<Record<string, string>>>;
  /** Requests to other hosts that left the browser, and those that the page's policy refused. */
  readonly sent: readonly string[];
  readonly refused: readonly string[];
}

/** The texts of a content folder, by their path. */
export function textsBelow(folder: string): Readonly<Record<string, string>> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).map((path) =>
    path.split('\\').join('/'),
  );
  const texts = paths.filter((path) => /\.(mdx|yaml)$/.test(path));
  return Object.fromEntries(texts.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/**
 * `/admin/` over these files: the browser's own private folder holds them, and the choice of a folder that the editor
 * asks its user for is answered with it.
 */
export async function openEditor(
  context: BrowserContext,
  url: string,
  content: Readonly<Record<string, string>>,
): Promise<OpenEditor> {
  const sent: string[] = [];
  const refused: string[] = [];
  context.on('request', (request) => {
    const isElsewhere = /^https?:/.test(request.url()) && !request.url().startsWith(new URL(url).origin);
    if (isElsewhere) sent.push(request.url());
  });
  context.on('requestfailed', (request) => {
    const at = sent.indexOf(request.url());
    if (at >= 0 && request.failure()?.errorText === 'csp') refused.push(...sent.splice(at, 1));
  });
  await context.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const page = await context.newPage();
  await page.goto(new URL('robots.txt', url).href);
  await page.evaluate(fillFolder, content);
  await page.goto(`${url}admin/`);
  await page.getByRole('button', { name: 'Trabalhar com Repositório Local' }).click();
  await page.getByText('Departamentos').first().waitFor();
  return {
    sent,
    refused,
    files: () => page.evaluate(readFolder),
    open: async (entry) => {
      await page.goto(`${url}admin/#/collections/${entry}`);
      await page.locator('section[data-key-path]').first().waitFor();
      return page;
    },
  };
}

async function fillFolder(content: Readonly<Record<string, string>>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of Object.entries(content)) {
    const parts = ['content', ...path.split('/')];
    let folder = root;
    for (const name of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

async function readFolder(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
    const entries = (folder as unknown as { values: () => AsyncIterable<FileSystemHandle> }).values();
    for await (const entry of entries) {
      if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${at}${entry.name}/`);
      else found[at + entry.name] = await (await (entry as FileSystemFileHandle).getFile()).text();
    }
  };
  const root = await navigator.storage.getDirectory();
  await walk(await root.getDirectoryHandle('content'), '');
  return found;
}
