import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSite } from '../../src/model/load-site.ts';
import { type OpenEditor, openEditor, textsBelow } from '../support/open-editor.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

const CONTENT = resolve(import.meta.dirname, '../../content');
const original = textsBelow(CONTENT);

/** The files that differ from the original: of each the lines that went and the lines that came. */
function differences(files: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const changed = Object.entries(files).filter(([path, text]) => original[path] !== text);
  return Object.fromEntries(
    changed.map(([path, text]) => {
      const [before, after] = [(original[path] ?? '').split('\n'), text.split('\n')];
      const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line.trim()}`);
      return [
        path,
        [...gone, ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line.trim()}`)],
      ];
    }),
  );
}

/** What the check finds in these files in place of the content's own. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plantao-editor-'));
  try {
    cpSync(CONTENT, folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const { problems } = await loadSite(folder, { now: Date.now() });
    const found = problems.filter(({ severity, file }) => severity === 'error' || file in files);
    return found.map(({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the web editor', () => {
  let site: OpenSite;
  let editor: OpenEditor;
  let page: Page;
  beforeAll(async () => {
    site = await openSite('demo');
    const context = await site.context({ viewport: { width: 1400, height: 2000 } });
    editor = await openEditor(context, site.url, original);
    context.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await site.close();
  });

  const field = (path: string) => page.locator(`section[data-key-path="${path}"]`).first();
  /** Parts of a long form are drawn when they come into view. */
  const typeInto = async (path: string, text: string) => {
    const parts = path.split('.');
    for (const [index, part] of parts.slice(0, -1).entries())
      if (!/^\d+$/.test(part)) await field(parts.slice(0, index + 1).join('.')).scrollIntoViewIfNeeded();
    await field(path).locator('input, textarea').first().fill(text);
  };
  const open = async (entry: string) => {
    page = await editor.open(entry);
  };
  /** Saves, and waits for this many files to differ from what they were and for the editor to leave the form. */
  const save = async (count: number) => {
    const form = page.url();
    await page.getByRole('button', { name: 'Salvar', exact: true }).click();
    const changed = async () => Object.keys(differences(await editor.files())).length;
    await expect.poll(changed, { timeout: 15_000 }).toBe(count);
    await expect.poll(() => page.url(), { timeout: 15_000 }).not.toBe(form);
  };

  test('changes of a notice the lines that were edited', async () => {
    await open('notices/entries/2026-11-20-year-end');
    await typeInto('signed', 'Equipe da Maré');
    await typeInto('days.0.open', 'phone: "09:00-12:00"\nchat: "09:00-15:00"');
    await save(1);
    expect(differences(await editor.files())).toEqual({
      'notices/2026-11-20-year-end.mdx': [
        '- signed: Maré Hosting',
        '+ signed: Equipe da Maré',
        '+ open: { phone: "09:00-12:00", chat: "09:00-15:00" }',
      ],
    });
  });

  test('changes of an incident and of its translation the texts that were edited', async () => {
    await open('incidents/entries/2026-11-17-mail-delays');
    await field('impact').getByText('critical', { exact: true }).click();
    await page.getByText('Espanhol', { exact: true }).first().click();
    await typeInto('title', 'El correo llega tarde');
    await save(3);
    const { 'notices/2026-11-20-year-end.mdx': _, ...others } = differences(await editor.files());
    expect(others).toEqual({
      'incidents/2026-11-17-mail-delays.es.mdx': [
        '- title: El correo llega con retraso',
        '+ title: El correo llega tarde',
      ],
      'incidents/2026-11-17-mail-delays.mdx': ['- impact: major', '+ impact: critical'],
    });
  });

  test('changes of a department the hours that were edited', async () => {
    await open('departments/entries/support');
    await field('channels').scrollIntoViewIfNeeded();
    await typeInto('channels.0.hours', 'mon-fri: 08:00-21:00\nsat: 09:00-13:00');
    await save(4);
    expect(differences(await editor.files())['departments/support.yaml']).toEqual([
      '- hours: { mon-fri: "08:00-20:00", sat: "09:00-13:00" }',
      '+ hours: { mon-fri: "08:00-21:00", sat: "09:00-13:00" }',
    ]);
  });

  test('leaves content in which the check finds no error, and no warning of what was saved', async () => {
    const saved = Object.entries(await editor.files()).filter(([path, text]) => original[path] !== text);
    expect(saved).toHaveLength(4);
    expect(await problemsOf(Object.fromEntries(saved))).toEqual([]);
  });

  test('sends nothing to another host', () => {
    expect(editor.sent).toEqual([]);
    expect(editor.refused.every((address) => address.startsWith('https://cdn.jsdelivr.net/'))).toBe(true);
  });
});
