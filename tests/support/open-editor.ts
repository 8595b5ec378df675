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
  /** Chooses a word of a field that has a few. */
  readonly choose: (path: string, word: string) => Promise<void>;
  /** The same of the translation beside it. */
  readonly fillTranslation: (path: string, text: string) => Promise<void>;
  /** Saves what was filled in and chosen, and waits until the form has given way to the list. */
  readonly save: () => Promise<void>;
  /** Every file that was saved since, by its path from `content/`: texts as they are, others in Base64. */
  readonly saved: () => Promise<Readonly<Record<string, string>>>;
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
  const filledAt = await page.evaluate(fillFolder, content);
  await page.goto(`${url}admin/`);
  await page.getByRole('button', { name: 'Trabalhar com Repositório Local' }).click();
  await page.getByText('Departamentos').first().waitFor();
  const field = (path: string) => page.locator(`section[data-key-path="${path}"]:visible`).first();
  const anyField = page.locator('section[data-key-path]:visible');
  const inputOf = (section: Locator) => section.locator('input, textarea').first();
  /** What was said in the form that is shown: each says it again where the form does not hold it. */
  let said: (() => Promise<void>)[] = [];
  const say = async (step: () => Promise<void>) => {
    said.push(step);
    await step();
  };
  const type = async (input: Locator, text: string) => {
    if ((await input.inputValue()) !== text) await input.fill(text);
  };
  const isLeft = () =>
    page
      .waitForURL((address) => !/\/(new|entries)/.test(address.hash), { timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
  return {
    page,
    sent,
    refused,
    faults,
    field,
    saved: () => page.evaluate(readFolder, filledAt),
    open: async (entry) => {
      said = [];
      await page.goto(`${url}admin/#/collections/${entry}`);
      await anyField.first().waitFor();
    },
    fill: async (path, text) => {
      // Parts of a long form are drawn when they come into view.
      const parts = path.split('.');
      for (const [index, part] of parts.slice(0, -1).entries())
        if (!/^\d+$/.test(part)) await field(parts.slice(0, index + 1).join('.')).scrollIntoViewIfNeeded();
      await say(() => type(inputOf(field(path)), text));
    },
    choose: (path, word) =>
      say(async () => {
        const choice = field(path).getByRole('radio', { name: word, exact: true });
        if ((await choice.getAttribute('aria-checked')) !== 'true') await choice.click();
      }),
    fillTranslation: (path, text) => {
      const section = page.locator(`section[data-key-path="${path}"]:visible`).last();
      return say(() => type(inputOf(section), text));
    },
    save: async () => {
      // On a busy machine the form may be drawn again under what is typed: then it refuses, and it is said again.
      for (let attempt = 0; attempt < 4; attempt += 1) {
        // It is gone where the form was left a moment after the last look.
        await page
          .getByRole('button', { name: 'Salvar', exact: true })
          .click({ timeout: 10_000 })
          .catch(() => undefined);
        if (await isLeft()) return anyField.first().waitFor({ state: 'detached' });
        for (const step of said) await step();
      }
      throw new Error(`The form was not saved:\n${await page.locator('body').innerText()}`);
    },
  };
}

/** Writes the files, and answers when the last of them was written. */
async function fillFolder(content: Readonly<Record<string, string>>): Promise<number> {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  const write = async ([path, text]: readonly [string, string]) => {
    const parts = ['content', ...path.split('/')];
    let folder = root;
    for (const name of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  };
  await Promise.all(Object.entries(content).map(write));
  // What is saved from now on is younger.
  await new Promise((done) => setTimeout(done, 20));
  return Date.now();
}

/** The files that were written after an instant. */
async function readFolder(after: number): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
    const entries = (folder as unknown as { values: () => AsyncIterable<FileSystemHandle> }).values();
    for await (const entry of entries) {
      if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${at}${entry.name}/`);
      else {
        const file = await (entry as FileSystemFileHandle).getFile();
        if (file.lastModified < after) continue;
        const bytes = async () => String.fromCharCode(...new Uint8Array(await file.arrayBuffer()));
        found[at + entry.name] = /\.(mdx|yaml)$/.test(entry.name) ? await file.text() : btoa(await bytes());
      }
    }
  };
  const root = await navigator.storage.getDirectory();
  await walk(await root.getDirectoryHandle('content'), '');
  return found;
}
