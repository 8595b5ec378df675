import { describe, expect, test } from 'vitest';
import { feedContext } from '../../src/feeds/feed-context.ts';
import { htmlText } from '../../src/feeds/prose/html-text.ts';
import { lineText } from '../../src/feeds/prose/line-text.ts';
import { plainProse } from '../../src/feeds/prose/plain-prose.ts';
import { bodyOf, NOW, sample } from './sample-site.ts';

const site = {
  ...sample,
  settings: { ...sample.settings, links: [{ id: 'forum', url: 'https://forum.example.com/', label: null }] },
};
const notice = sample.notices[0];
const nodesOf = (source: string) =>
  plainProse(feedContext(site, { now: NOW }), bodyOf(source), {
    path: '/notices/special-hours/',
    ...(notice && { notice }),
  });
const html = (source: string) => htmlText(nodesOf(source));
const text = (source: string) => lineText(nodesOf(source));

describe('prose as HTML', () => {
  test.each([
    ['**a** _b_ `c<d`', '<p><strong>a</strong> <em>b</em> <code>c&lt;d</code></p>'],
    [
      '## X\n\n[a](/hours/) [b](#x) [c](https://e.com/?a=1&b=2)',
      '<h2>X</h2><p><a href="https://suporte.example.com/hours/">a</a> <a href="https://suporte.example.com/notices/special-hours/#x">b</a> <a href="https://e.com/?a=1&amp;b=2">c</a></p>',
    ],
    [
      '[suporte@example.com](mailto:suporte@example.com)',
      '<p><a href="https://suporte.example.com/contact/">página de contato</a></p>',
    ],
    ['<Channel of="support/phone" show="address" />', '<p>+55 13 4062-0000</p>'],
    [
      '<Channel of="support/email" show="address" />',
      '<p><a href="https://suporte.example.com/hours/support/">E-mail</a></p>',
    ],
    [
      '<Channel of="support/ticket" />',
      '<p><a href="https://cliente.example.com/submitticket.php?step=2&amp;deptid=3">Ticket</a></p>',
    ],
    ['<ReplyTimes of="support/email" />', '<p>de 30 minutos a 24 horas</p>'],
    ['<Date on="2026-11-21" />', '<p>sábado, 21 de novembro de 2026</p>'],
    [
      '<Portal to="new_ticket" department="support">Abra</Portal>',
      '<p><a href="https://cliente.example.com/submitticket.php?step=2&amp;deptid=3">Abra</a></p>',
    ],
    [
      '<Portal to="cancel" />',
      '<p><a href="https://cliente.example.com/clientarea.php">Cancelar um serviço</a></p>',
    ],
    ['<SiteLink to="forum" />', '<p><a href="https://forum.example.com/">Fórum</a></p>'],
    ['Aperte <Key>Ctrl</Key>.', '<p>Aperte <kbd>Ctrl</kbd>.</p>'],
    ['<Callout type="note">\n\nAtenção.\n\n</Callout>', '<blockquote><p>Atenção.</p></blockquote>'],
    [
      '<Hours of="support" />',
      '<p><a href="https://suporte.example.com/hours/support/">Departamento support: veja os horários</a></p>',
    ],
    ['<Settings>\n\n<Setting name="Porta" value="993" />\n\n</Settings>', '<ul><li>Porta: 993</li></ul>'],
    ['3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
  ])('%s', (source, expected) => {
    expect(html(source).replace(/\n/g, '')).toBe(expected);
  });

  test('has an instant with its zone', () => {
    expect(html('<Instant at="2026-11-03T23:00-03:00" />')).toContain(
      'terça-feira, 3 de novembro de 2026, 23:00, horário de Brasília (',
    );
  });
});

describe('prose as text', () => {
  test('keeps paragraphs, lists and addresses of links', () => {
    expect(text('Um **dois**\ntrês.\n\n- a\n- b [c](/hours/)\n\n1. um\n2. dois')).toBe(
      'Um dois três.\n\n- a\n- b c (https://suporte.example.com/hours/)\n\n1. um\n2. dois',
    );
  });

  test('keeps code and tables', () => {
    expect(text('```\na  b\n  c\n```\n\n| x | y |\n| - | - |\n| 1 | 2 |')).toBe('a  b\n  c\n\nx | y\n1 | 2');
  });

  test('shows the days of its notice where it stands for them', () => {
    expect(text('<NoticeDays />').split('\n').filter(Boolean).slice(0, 2)).toEqual([
      'Dia a dia:',
      '- terça-feira, 24 de novembro: Sem atendimento (Mudança de sede)',
    ]);
  });
});
