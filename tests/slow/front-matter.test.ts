import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFrontMatterIndex } from '../../scripts/lib/front-matter-index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SERVER = join(ROOT, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
const FOLDER = join(ROOT, '.work/front-matter');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** The language server of the Astro extension, asked as VS Code asks it. */
class Server {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #asked = 0;

  constructor() {
    this.#process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout?.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  ask(method: string, params: unknown): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const answer = new Promise((done) => this.#waiting.set(id, done));
    this.#send({ id, method, params });
    return answer;
  }

  tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  end(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      const [, length] = /Content-Length: (\d+)/i.exec(this.#received.toString('utf8', 0, head)) ?? [];
      const end = head + 4 + Number(length);
      if (head < 0 || this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', head + 4, end)) as Message;
      this.#received = this.#received.subarray(end);
      if (message.method === undefined) this.#waiting.get(message.id ?? 0)?.(message.result);
      else if (message.id !== undefined)
        this.#send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
    }
  }
}

describe('the front matter of a page in VS Code', () => {
  let server: Server;
  beforeAll(async () => {
    rmSync(FOLDER, { recursive: true, force: true });
    for (const path of ['notices/a.mdx', 'notices/a.es.mdx', 'incidents/b.es.mdx', 'tutorials/c/d.mdx']) {
      mkdirSync(dirname(join(FOLDER, 'content', path)), { recursive: true });
      writeFileSync(join(FOLDER, 'content', path), '---\n---\n');
    }
    expect(writeFrontMatterIndex(FOLDER, join(FOLDER, 'content')).pages).toBe(4);
    server = new Server();
    const root = pathToFileURL(FOLDER).href;
    await server.ask('initialize', {
      processId: null,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'site' }],
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: {
        contentIntellisense: true,
        typescript: { tsdk: join(ROOT, 'node_modules/typescript/lib') },
      },
    });
    server.tell('initialized', {});
  });
  afterAll(() => {
    server.end();
    rmSync(FOLDER, { recursive: true, force: true });
  });

  /** Opens a page with this front matter; answers what completes on its last, empty line, and what is wrong with it. */
  const typed = async (path: string, frontMatter: string) => {
    const uri = pathToFileURL(join(FOLDER, 'content', path)).href;
    const text = `---\n${frontMatter}\n\n---\n\nText.\n`;
    server.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'mdx', version: 1, text },
    });
    const position = { line: frontMatter.split('\n').length + 1, character: 0 };
    const completions = (await server.ask('textDocument/completion', {
      textDocument: { uri },
      position,
    })) as { readonly items: readonly { readonly label: string; readonly documentation?: unknown }[] };
    const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
      readonly items: readonly { readonly message: string }[];
    };
    return { completions: completions.items, wrong: items.map(({ message }) => message) };
  };

  // The server reads TypeScript first.
  test('completes with the keys of its kind, each with its manual, and shows what is wrong', async () => {
    const { completions, wrong } = await typed(
      'notices/a.mdx',
      'titel: Natal\nsummary: Fechados.\npublished: 2026-12-01',
    );
    const from = completions.find(({ label }) => label === 'banner_until');
    expect(JSON.stringify(from?.documentation)).toContain('Example');
    expect(wrong).toEqual(['Property titel is not allowed.', 'Missing property "title".']);
  }, 120_000);

  test.each([
    ['notices/a.es.mdx', 'from: 2026-12-24', 'Property from is not allowed.'],
    ['incidents/b.es.mdx', 'impact: major', 'Property impact is not allowed.'],
    [
      'tutorials/c/d.mdx',
      'level: expert',
      'Value is not accepted. Valid values: "basic", "intermediate", "advanced".',
    ],
  ])('of %s follows the schema of its kind and language', async (path, line, message) => {
    const { wrong } = await typed(path, `title: X\nsummary: Y.\n${line}`);
    expect(wrong).toEqual([message]);
  });

  test('is shown by the settings of the project, which keep the index when the folder is open', () => {
    const read = (file: string) =>
      JSON.parse(readFileSync(join(ROOT, '.vscode', file), 'utf8')) as Record<string, unknown>;
    expect(read('settings.json')['astro.content-intellisense']).toBe(true);
    expect(read('extensions.json')['recommendations']).toContain('astro-build.astro-vscode');
    expect(read('tasks.json')['tasks']).toContainEqual(
      expect.objectContaining({
        command: 'npm run --silent front-matter -- --watch',
        runOptions: { runOn: 'folderOpen' },
      }),
    );
  });
});
