import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const NOTICE = 'notices/2018-06-26-client-area-rules.mdx';

describe('npm run dev', () => {
  let folder: string;
  let server: ChildProcess;
  let url: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plantao-dev-'));
    cpSync(join(ROOT, 'tests/sites/client-area'), folder, { recursive: true });
    edit((text) => text.replace(/^title: /m, 'titel: '));
    const args = ['scripts/dev.ts', '--content', folder, '--port', '0', '--locale', 'es'];
    // In a process that believes to be a test of its own, Astro answers no request.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV)/.test(name)),
    );
    server = spawn(process.execPath, args, { cwd: ROOT, env });
    url = await new Promise<string>((found, failed) => {
      let said = '';
      server.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /^http:\/\/localhost:\d+\/$/m.exec(said)?.[0];
        if (address !== undefined) found(address.replace('localhost', '127.0.0.1'));
      });
      server.once('exit', () => failed(new Error(said)));
    });
  });
  afterAll(() => {
    server.removeAllListeners('exit');
    server.kill();
    rmSync(folder, { recursive: true });
  });

  const page = async (path = 'notices/') => (await fetch(new URL(path, url))).text();
  const edit = (change: (text: string) => string) => {
    const path = join(folder, NOTICE);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  test('answers with the problems alone, in its reader’s language, while the content has never been sound', async () => {
    const answer = await fetch(new URL('hours/', url));
    expect(answer.status).toBe(500);
    const html = await answer.text();
    expect(html).toContain('<title>El contenido tiene errores</title>');
    expect(html).toContain(`<code>${NOTICE}:2:1</code>`);
    expect(html).toContain('Corrige el archivo y recarga la página.');
    expect(html).not.toContain('<main');
  });

  test('shows the site once the file is mended', async () => {
    edit((text) => text.replace('titel: ', 'title: '));
    const answer = await fetch(new URL('notices/', url));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/<main[\s\S]*Novas regras de acesso/);
  });

  test('shows an edit when the page is loaded again', async () => {
    edit((text) => text.replace(/^title: .*$/m, 'title: Regras de agora'));
    expect(await page()).toContain('Regras de agora');
  });

  test('puts an error above the page, with its line and what to type, and leaves the site as it was', async () => {
    edit((text) => text.replace(/^title: .*$/m, 'titel: Regras de amanhã'));
    const html = await page();
    expect(html).toMatch(/<aside id="ContentProblems"[^>]*><p><strong>Errores en el contenido: \d/);
    expect(html).toContain(`<code>${NOTICE}:2:1</code>`);
    expect(html).toMatch(/→ [^<]*title/);
    expect(html).toContain('Regras de agora');
    expect(html).not.toContain('Regras de amanhã');
  });

  test('takes it away when the file is mended', async () => {
    edit((text) => text.replace('titel:', 'title:'));
    const html = await page();
    expect(html).toContain('Regras de amanhã');
    expect(html).not.toContain('Errores en el contenido');
  });

  test('has the web editor with its program and its forms', async () => {
    const answers = await Promise.all(
      [
        'admin/',
        'admin/cms/start.js',
        'admin/cms/index.js',
        'admin/locales/pt-BR.js',
        'admin/config.yml',
      ].map((path) => fetch(new URL(path, url))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await answers[1]?.text()).toContain('registerCustomFormat');
  });
});
