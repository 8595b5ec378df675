import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
    for (const [path, text] of Object.entries(files))
      writeFileSync(join(folder, path), text, path.endsWith('.png') ? 'base64' : 'utf8');
    const { problems } = await loadSite(folder, { now: Date.now() });
    const found = problems.filter(({ severity, file }) => severity === 'error' || file in files);
    return found.map(({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TUTORIAL = 'tutorials/servers/read-logs.mdx';
const PICTURE = 'tutorials/servers/log-lines.png';
const NEW_NOTICE = 'notices/DAY-pagina-nova-de-contato';

describe('the web editor', () => {
  let site: OpenSite;
  let editor: OpenEditor;
  beforeAll(async () => {
    site = await openSite('demo');
    const context = await site.context({ viewport: { width: 1400, height: 2000 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(60_000);
    editor = await openEditor(context, site.url, original);
  });
  afterAll(async () => {
    await site.close();
  });

  /** Of the files that were saved, those of a folder: what became of them. */
  const changesIn = async (folder: string) => {
    const changes = Object.entries(differences(await editor.saved()));
    return Object.fromEntries(changes.filter(([path]) => path.startsWith(folder)));
  };
  /** The texts of new files in a folder, their days and moments aside. */
  const newIn = async (folder: string) => {
    const files = Object.entries(await editor.saved());
    const made = files.filter(([path]) => path.startsWith(folder) && !(path in original));
    const moment = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}-03:00/g;
    return Object.fromEntries(
      made.map(([path, text]) => [path.replace(/\d{4}-\d{2}-\d{2}/, 'DAY'), text.replace(moment, 'NOW')]),
    );
  };
  /** Shows a language beside the original. */
  const showLanguage = (name: string) => editor.page.getByText(name, { exact: true }).last().click();

  test('changes of a notice the lines that were edited', async () => {
    await editor.open('notices/entries/2026-11-20-year-end');
    await editor.fill('signed', 'Equipe da Maré');
    await editor.fill('days.0.open', 'phone: "09:00-12:00"\nchat: "09:00-15:00"');
    await editor.save();
    expect(await changesIn('')).toEqual({
      'notices/2026-11-20-year-end.mdx': [
        '- signed: Maré Hosting',
        '+ signed: Equipe da Maré',
        '+ open: { phone: "09:00-12:00", chat: "09:00-15:00" }',
      ],
    });
  });

  test('changes of an incident and of its translation the texts that were edited', async () => {
    await editor.open('incidents/entries/2026-11-17-mail-delays');
    await editor.choose('impact', 'critical');
    await showLanguage('Espanhol');
    await editor.fillTranslation('title', 'El correo llega tarde');
    await editor.save();
    expect(await changesIn('incidents/')).toEqual({
      'incidents/2026-11-17-mail-delays.es.mdx': [
        '- title: El correo llega con retraso',
        '+ title: El correo llega tarde',
      ],
      'incidents/2026-11-17-mail-delays.mdx': ['- impact: major', '+ impact: critical'],
    });
  });

  test('changes of a department the hours that were edited', async () => {
    await editor.open('departments/entries/support');
    await editor.field('channels').scrollIntoViewIfNeeded();
    await editor.fill('channels.0.hours', 'mon-fri: 08:00-21:00\nsat: 09:00-13:00');
    await editor.save();
    expect(await changesIn('departments/')).toEqual({
      'departments/support.yaml': [
        '- hours: { mon-fri: "08:00-20:00", sat: "09:00-13:00" }',
        '+ hours: { mon-fri: "08:00-21:00", sat: "09:00-13:00" }',
      ],
    });
  });

  test('makes a new incident, named for its day, and said now', async () => {
    await editor.open('incidents/new');
    await editor.fill('title', 'Webmail fora do ar');
    await editor.fill('summary', 'O webmail não abre.');
    await editor.choose('impact', 'major');
    await editor
      .field('updates')
      .getByRole('button', { name: /Adicionar/ })
      .first()
      .click();
    await editor.choose('updates.0.status', 'investigating');
    await editor.fill('updates.0.text.pt-BR', 'Estamos verificando.');
    await editor.save();
    expect(await newIn('incidents/')).toEqual({
      'incidents/DAY-webmail-fora-do-ar.mdx':
        '---\ntitle: Webmail fora do ar\nsummary: O webmail não abre.\nimpact: major\nupdates:\n  - at: NOW\n    status: investigating\n    text: Estamos verificando.\n---\n',
    });
  });

  test('makes a new notice with its translation', async () => {
    await editor.open('notices/new');
    await editor.fill('title', 'Página nova de contato');
    await editor.fill('summary', 'Os canais estão todos em uma página.');
    await showLanguage('Espanhol');
    await editor.page.getByRole('button', { name: /^Ativar .*Espanhol/ }).click();
    await editor.fillTranslation('title', 'Nueva página de contacto');
    await editor.fillTranslation('summary', 'Los canales están todos en una página.');
    await editor.save();
    expect(await newIn('notices/')).toEqual({
      [`${NEW_NOTICE}.mdx`]:
        '---\ntitle: Página nova de contato\nsummary: Os canais estão todos em uma página.\npublished: NOW\n---\n',
      [`${NEW_NOTICE}.es.mdx`]:
        '---\ntitle: Nueva página de contacto\nsummary: Los canales están todos en una página.\n---\n',
    });
  });

  test('puts a picture beside a tutorial that shows it, and adds the line to its text', async () => {
    const { page } = editor;
    const picture = readFileSync(join(CONTENT, 'tutorials/account/two-factor-code.en.png'));
    await page.goto(`${site.url}admin/#/assets/content/tutorials/servers`);
    await page.getByRole('button', { name: 'Enviar Novos Recursos' }).click();
    await page
      .locator('dialog[open] input[type=file]')
      .setInputFiles({ name: 'log-lines.png', mimeType: 'image/png', buffer: picture });
    await page.getByRole('button', { name: 'Enviar', exact: true }).click();
    await expect
      .poll(async () => (await editor.saved())[PICTURE], { timeout: 60_000, interval: 250 })
      .toBe(picture.toString('base64'));
    await editor.open('tutorials-servers/entries/read-logs');
    await editor.field('body').scrollIntoViewIfNeeded();
    const text = editor.field('body').locator('textarea:visible');
    await text.focus();
    await text.press('Control+Home');
    await page.keyboard.insertText('![As linhas do registro](./log-lines.png)\n\n');
    await editor.save();
    expect((await changesIn(TUTORIAL))[TUTORIAL]).toEqual(['+ ![As linhas do registro](./log-lines.png)']);
  });

  test('leaves content in which the check finds no error, and no warning of what was saved', async () => {
    const saved = Object.entries(await editor.saved()).filter(([path, text]) => original[path] !== text);
    expect(saved).toHaveLength(9);
    expect(await problemsOf(Object.fromEntries(saved))).toEqual([]);
  });

  test('sends nothing to another host, and no script of it fails', () => {
    expect(editor.sent).toEqual([]);
    expect(editor.refused.every((address) => address.startsWith('https://cdn.jsdelivr.net/'))).toBe(true);
    expect(editor.faults).toEqual([]);
  });
});
