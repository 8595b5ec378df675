import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/model/load-site.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { make, read } from '../../support/new-files.ts';

describe('the other kinds', () => {
  test('a notice closes departments on its dates', async () => {
    using folder = contentFolder();
    const { code, err } = await make(folder, [
      'notice',
      '--from',
      '2026-12-24',
      '--until',
      '2026-12-25',
      '--closed',
      '--why',
      'Natal',
      '--applies-to',
      'support,sales',
      'Fechados no Natal',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(read(folder, 'notices/2026-11-23-fechados-no-natal.mdx')).toMatchInlineSnapshot(`
      "---
      title: Fechados no Natal
      summary: Fechados no Natal
      published: 2026-11-23T09:00-03:00
      from: 2026-12-24
      until: 2026-12-25
      applies_to: [support, sales]
      days:
        - { dates: [2026-12-24..2026-12-25], closed: true, why: Natal }
      ---

      <NoticeDays />
      "
    `);
    const { site } = await loadSite(folder.path);
    const notice = site?.notices.find(({ id }) => id.endsWith('natal'));
    expect(notice?.days.map(({ kind }) => kind)).toEqual(['closed', 'closed']);
  });

  test('a notice says for each date what holds', async () => {
    using folder = contentFolder();
    const { code, err } = await make(folder, [
      'notice',
      '--from',
      '2026-12-10',
      '--until',
      '2026-12-12',
      '--applies-to',
      'support/phone,support/email',
      '--day',
      '2026-12-10 email 09:00-10:00,12:00-13:00',
      '--day',
      '2026-12-11 closed',
      '--day',
      '2026-12-12 usual',
      '--reply',
      'email=30m-24h',
      '--id',
      'team-days',
      '--body',
      'O telefone volta no dia 12.',
      'Treinamento',
    ]);
    expect([code, err]).toEqual([0, '']);
    const { site } = await loadSite(folder.path);
    const notice = site?.notices.find(({ id }) => id === 'team-days');
    expect(notice?.days.map(({ kind }) => kind)).toEqual(['open', 'closed', 'usual']);
    expect(read(folder, 'notices/2026-11-23-treinamento.mdx')).toContain(
      'O telefone volta no dia 12.\n\n<NoticeDays />\n',
    );
  });

  test('a notice that leaves a date out is refused', async () => {
    using folder = contentFolder();
    const { code, err } = await make(folder, [
      'notice',
      '--from',
      '2026-12-10',
      '--until',
      '2026-12-11',
      '--applies-to',
      'sales',
      '--day',
      '2026-12-10 closed',
      'X',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('days deixa de fora 2026-12-11');
  });

  test('maintenance is written in wall time of the site, with the offset of that day', async () => {
    using folder = contentFolder();
    folder.write('site.yaml', read(folder, 'site.yaml').replace('America/Sao_Paulo', 'Europe/Madrid'));
    const { code } = await make(folder, [
      'maintenance',
      '--from',
      '2027-03-28T01:30',
      '--until',
      '3h',
      '--component',
      'mail-delivery',
      '--impact',
      'minor',
      'Troca de discos',
    ]);
    expect(code).toBe(0);
    const text = read(folder, 'maintenance/2027-03-28-troca-de-discos.mdx');
    expect(text).toContain(
      'published: 2026-11-23T13:00+01:00\nfrom: 2027-03-28T01:30+01:00\nuntil: 2027-03-28T05:30+02:00\n',
    );
  });

  test('a wall time that does not exist or comes twice is refused', async () => {
    using folder = contentFolder();
    folder.write('site.yaml', read(folder, 'site.yaml').replace('America/Sao_Paulo', 'Europe/Madrid'));
    const from = async (time: string) =>
      (await make(folder, ['maintenance', '--from', time, '--until', '3h', 'X'])).err;
    expect(await from('2027-03-28T02:30')).toContain('clocks of Europe/Madrid skip');
    expect(await from('2027-10-31T02:30')).toContain('comes twice in Europe/Madrid');
  });

  test('a tutorial without a text is a draft', async () => {
    using folder = contentFolder();
    const { code, out } = await make(folder, [
      'tutorial',
      '--category',
      'e-mail',
      '--minutes',
      '5',
      '--keyword',
      'imap, porta 993',
      '--error-code',
      '550 5.7.1',
      'Configurar o Thunderbird',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('É um rascunho');
    expect(read(folder, 'tutorials/e-mail/configurar-o-thunderbird.mdx')).toMatchInlineSnapshot(`
      "---
      title: Configurar o Thunderbird
      summary: Configurar o Thunderbird
      minutes: 5
      keywords: [imap, porta 993]
      error_codes: [550 5.7.1]
      draft: true
      ---

      <Steps>

      1. Escreva aqui o primeiro passo.

      </Steps>
      "
    `);
  });

  test('the text of a policy comes from standard input; what the gate refuses in it is told with its line', async () => {
    using folder = contentFolder();
    const policy = (text: string, title: string) =>
      make(folder, ['policy', '--effective', '2026-12-01', '--body', '-', title], {
        stdin: () => Promise.resolve(text),
      });
    expect((await policy('## Backups\n\nTodo dia.\n', 'Cópias')).code).toBe(0);
    expect(read(folder, 'policies/copias.mdx')).toContain('---\n\n## Backups\n\nTodo dia.\n');
    const { code, err } = await policy('Um <script>', 'Outra');
    expect(code).toBe(1);
    expect(err).toContain('policies/outra.mdx:7:4');
    expect(existsSync(join(folder.path, 'policies/outra.mdx'))).toBe(false);
  });

  test('a department comes with its channels', async () => {
    using folder = contentFolder();
    const { code, err } = await make(folder, [
      'department',
      '--channel',
      'phone +55 11 4062-0000 mon-fri 09:00-12:00,14:00-18:00',
      '--channel',
      'ticket always',
      '--portal-department',
      '3',
      '--holidays',
      'br',
      'Cobrança',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(read(folder, 'departments/cobranca.yaml')).toMatchInlineSnapshot(`
      "name: Cobrança
      portal_department: 3
      holidays: [br]
      channels:
        - kind: phone
          address: "+55 11 4062-0000"
          hours: { mon-fri: ["09:00-12:00", "14:00-18:00"] }
        - kind: ticket
          hours: always
      "
    `);
  });
});
