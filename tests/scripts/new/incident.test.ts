import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/model/load-site.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { filesOf, make, read } from '../../support/new-files.ts';

describe('npm run new -- incident', () => {
  test('writes the file, and says what comes next', async () => {
    using folder = contentFolder();
    const { code, out, err } = await make(folder, [
      'incident',
      '--component',
      'mail-delivery',
      '--impact',
      'major',
      '--channel',
      'support/phone=down',
      '--next-update',
      '60m',
      'Ninguém envia e-mail',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out.replaceAll(folder.path, 'content')).toMatchInlineSnapshot(`
      "Arquivo criado: content/incidents/2026-11-23-ninguem-envia-e-mail.mdx
      Depois de publicado: https://ajuda.example.com/status/2026-11-23-ninguem-envia-e-mail/
      Próxima atualização: npm run incident -- update 2026-11-23-ninguem-envia-e-mail "…"
      Quando passar: npm run incident -- resolve 2026-11-23-ninguem-envia-e-mail "…"
      "
    `);
    expect(read(folder, 'incidents/2026-11-23-ninguem-envia-e-mail.mdx')).toMatchInlineSnapshot(`
      "---
      title: Ninguém envia e-mail
      summary: Ninguém envia e-mail
      impact: major
      updates:
        - at: 2026-11-23T09:00-03:00
          status: investigating
          components: { mail-delivery: partial_outage }
          channels: { support/phone: down }
          next_update_by: 2026-11-23T10:00-03:00
          text: Estamos verificando.
      ---
      "
    `);
    const { site } = await loadSite(folder.path);
    expect(site?.incidents[0]?.texts['pt-BR']?.title).toBe('Ninguém envia e-mail');
  });

  test('takes every text and title there is', async () => {
    using folder = contentFolder();
    const titles = [
      '"quoted" \'and\' `code`',
      '停電 🔥👨‍👩‍👧',
      '- # yes: no, {x} <b> & | > %',
      'null',
      '550',
      '---',
      '@x *y* !z',
      'a\nb\r\nc',
    ];
    for (const [index, title] of titles.entries()) {
      const { code, err } = await make(folder, [
        'incident',
        '--impact=minor',
        `--slug=n-${index}`,
        `--text=${title} < 5 {`,
        `Título: ${title}`,
      ]);
      expect([title, code, err]).toEqual([title, 0, '']);
    }
    const { site } = await loadSite(folder.path);
    const told = titles.map(
      (_, index) => site?.incidents.find(({ id }) => id === `2026-11-23-n-${index}`)?.texts['pt-BR']?.title,
    );
    expect(told).toEqual([...titles.slice(0, -1), 'a b c'].map((title) => `Título: ${title}`));
  });

  test('an unknown component is refused with the remedy, and nothing is written', async () => {
    using folder = contentFolder();
    const before = filesOf(folder);
    const { code, out, err } = await make(folder, [
      'incident',
      '--component',
      'mail-delivry',
      '--impact',
      'minor',
      'X',
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('você quis dizer mail-delivery?');
    expect(err).toContain('Nada foi gravado.');
    expect(filesOf(folder)).toEqual(before);
    expect(readdirSync(dirname(folder.path))).toEqual(['content']);
  });

  test('refuses to write over a file', async () => {
    using folder = contentFolder();
    const args = ['incident', '--impact', 'minor', 'X'];
    expect((await make(folder, args)).code).toBe(0);
    const written = read(folder, 'incidents/2026-11-23-x.mdx');
    const again = await make(folder, [...args, '--text', 'other']);
    expect([again.code, again.out]).toEqual([2, '']);
    expect(again.err).toContain('is there already; name another with --slug');
    expect(read(folder, 'incidents/2026-11-23-x.mdx')).toBe(written);
  });

  test('a program pipes a document in and reads one; the same key a second time changes nothing', async () => {
    using folder = contentFolder();
    const stdin = () =>
      Promise.resolve(
        JSON.stringify({
          title: 'Fila parada',
          impact: 'critical',
          components: { 'mail-delivery': 'major_outage' },
          next_update: '2026-11-23T10:00-03:00',
          key: 'alert-4711',
        }),
      );
    const first = await make(folder, ['incident', '--json'], { stdin });
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toEqual({
      changed: true,
      kind: 'incident',
      id: '2026-11-23-fila-parada',
      file: 'incidents/2026-11-23-fila-parada.mdx',
      url: 'https://ajuda.example.com/status/2026-11-23-fila-parada/',
      commit: null,
      problems: [],
    });
    const before = filesOf(folder);
    const second = await make(folder, ['incident', '--json'], { stdin });
    expect(JSON.parse(second.out)).toMatchObject({ changed: false, id: '2026-11-23-fila-parada' });
    expect([second.code, filesOf(folder)]).toEqual([0, before]);
  });

  test.each([
    ['no JSON', 'no JSON document'],
    ['[1]', 'no JSON object'],
    ['{"titel":"x"}', '"titel"; its keys are title'],
    ['{"title":1}', '"title" on standard input is no text'],
    ['{"components":["a"]}', '"components" on standard input is no map of texts'],
  ])('%s on standard input is wrong use', async (text, message) => {
    using folder = contentFolder();
    const { code, err } = await make(folder, ['incident', '--json'], { stdin: () => Promise.resolve(text) });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('errors elsewhere do not keep an incident from being told', async () => {
    using folder = contentFolder();
    folder.write('policies/rules.mdx', '---\ntitle: Regras\n---\n');
    const { code, err } = await make(folder, ['incident', '--impact', 'minor', 'X', '--locale', 'es']);
    expect(code).toBe(0);
    expect(err).toContain('no se publicará nada hasta corregirlos');
  });
});
