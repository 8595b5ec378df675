import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';

/** The web editor over a folder of files within the browser, in place of a repository on the editor's disk. */
export interface OpenEditor {
  readonly page: Page;
  /** Shows the form of an entry, `notices/new`. */
  readonly open: (entry: string) => Promise<void>;
  /** A field of the form that is shown, by its path: `days.0.open`. */
  readonly field: (path: string) => Locator;
  readonly fill: (path: string, text: string) => Promise<void>;
  /** The same of the translation beside it. */
  readonly fillTranslation: (path: string, text: string) => Promise<void>;
  /** Saves what the form holds, and waits until it has given way to the list. */
  readonly save: () => Promise<void>;
  /** Every file as it stands in the folder now, by its path from `content/`: texts as they are, others in Base64. */
  readonly files: () => Promise<Readonly<Record<string, string>>>;
  /** What went wrong in the page's scripts. */
  readonly faults: readonly string[];
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
    // The form that comes next is there at once, without a transition from the one before.
    Reflect.deleteProperty(Document.prototype, 'startViewTransition');
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  await page.goto(new URL('robots.txt', url).href);
  await page.evaluate(fillFolder, content);
  await page.goto(`${url}admin/`);
  await page.getByRole('button', { name: 'Trabalhar com Repositório Local' }).click();
  await page.getByText('Departamentos').first().waitFor();
  const field = (path: string) => page.locator(`section[data-key-path="${path}"]:visible`).first();
  const anyField = page.locator('section[data-key-path]:visible');
  return {
    page,
    sent,
    refused,
    faults,
    field,
    files: () => page.evaluate(readFolder),
    open: async (entry) => {
      await page.goto(`${url}admin/#/collections/${entry}`);
      await anyField.first().waitFor();
    },
    fill: async (path, text) => {
      // Parts of a long form are drawn when they come into view.
      const parts = path.split('.');
      for (const [index, part] of parts.slice(0, -1).entries())
        if (!/^\d+$/.test(part)) await field(parts.slice(0, index + 1).join('.')).scrollIntoViewIfNeeded();
      await field(path).locator('input, textarea').first().fill(text);
    },
    fillTranslation: (path, text) =>
      page
        .locator(`section[data-key-path="${path}"]:visible`)
        .last()
        .locator('input, textarea')
        .first()
        .fill(text),
    save: async () => {
      await page.getByRole('button', { name: 'Salvar', exact: true }).click();
      await page.waitForURL((address) => !/\/(new|entries)/.test(address.hash));
      await anyField.first().waitFor({ state: 'detached' });
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
      else {
        const file = await (entry as FileSystemFileHandle).getFile();
        const bytes = async () => String.fromCharCode(...new Uint8Array(await file.arrayBuffer()));
        found[at + entry.name] = /\.(mdx|yaml)$/.test(entry.name) ? await file.text() : btoa(await bytes());
      }
    }
  };
  const root = await navigator.storage.getDirectory();
  await walk(await root.getDirectoryHandle('content'), '');
  return found;
}
