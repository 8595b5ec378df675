import { describe, expect, test } from 'vitest';
import type { Portal } from '../../src/model/types.ts';
import { contextOf } from '../../src/views/context.ts';
import { feedbackLink } from '../../src/views/feedback.ts';
import { channelOf, departmentOf, portalOf, siteOf } from '../support/hand-built-site.ts';

const mail = channelOf('support', 'email', { address: 'suporte@example.com' });
const ticket = channelOf('support', 'ticket');
const PAGE = { title: 'Portas & servidores', path: '/tutorials/e-mail/ports/' };

function linkFor(portal: Portal | null, channels: Parameters<typeof departmentOf>[1]) {
  const departments = [
    departmentOf('sales', [channelOf('sales', 'phone')]),
    departmentOf('support', channels, { portalDepartment: '3' }),
  ];
  return feedbackLink(contextOf(siteOf({ departments, settings: { portal } }), 'pt-BR', 0), PAGE);
}

describe('whether a page helped is said', () => {
  test('in a ticket that names the page, where the portal can be told', () => {
    const url = new URL(linkFor(portalOf('whmcs', 'https://c.example.com/'), [mail, ticket])?.href ?? '');
    expect(url.searchParams.get('deptid')).toBe('3');
    expect(url.searchParams.get('subject')).toBe('Sobre a página: Portas & servidores');
    expect(url.searchParams.get('message')).toMatch(/^https:.*\/tutorials\/e-mail\/ports\/$/);
  });

  test('in a mail that names the page, where the portal cannot', () => {
    const link = linkFor(portalOf('osticket', 'https://t.example.com/'), [mail, ticket]);
    expect(link?.secret).toBe(true);
    const url = new URL(link?.href ?? '');
    expect(url.pathname).toBe('suporte@example.com');
    expect(url.searchParams.get('subject')).toBe('Sobre a página: Portas & servidores');
    expect(url.searchParams.get('body')).toMatch(/ports\/$/);
  });

  test('in a plain ticket, where there is no mailbox', () => {
    const link = linkFor(portalOf('osticket', 'https://t.example.com/'), [ticket]);
    expect(link?.href).toBe('https://t.example.com/open.php?topicId=3');
  });

  test('nowhere, where the company takes neither', () => {
    expect(linkFor(null, [])).toBeNull();
    expect(linkFor(null, [ticket])).toBeNull();
  });
});
