import { expect, test } from 'vitest';
import { requestMatrix, selectRequests } from '../../../src/domain/requests/request-matrix.ts';
import { channelOf, departmentOf, requestOf, siteOf } from '../../support/hand-built-site.ts';

const site = siteOf({
  departments: [
    departmentOf('support', [channelOf('support', 'phone'), channelOf('support', 'ticket')]),
    departmentOf('sales', [channelOf('sales', 'phone'), channelOf('sales', 'chat')]),
  ],
  groups: [
    { id: 'general', title: { 'pt-BR': 'Geral' } },
    { id: 'empty', title: { 'pt-BR': 'Vazio' } },
    { id: 'money', title: { 'pt-BR': 'Dinheiro' } },
  ],
  requests: [
    requestOf('fault', 'support', ['support/ticket']),
    requestOf('price', 'sales', ['sales/chat', 'sales/phone'], { group: 'money' }),
    requestOf('alone', null, [], { selfService: { to: ['password'], path: null } }),
  ],
});

test('has a column for each kind that any row accepts, and a cell for each', () => {
  const { kinds, groups } = requestMatrix(site);
  expect(kinds).toEqual(['ticket', 'chat', 'phone']);
  expect(groups.map(({ group }) => group.id)).toEqual(['general', 'money']);
  const cells = groups.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ kind }) => kind)));
  expect(cells).toEqual([
    ['accepted', 'none', 'not-accepted'],
    ['none', 'none', 'none'],
    ['none', 'accepted', 'accepted'],
  ]);
});

test('tells the order in which a request prefers its ways', () => {
  const row = requestMatrix(site).groups[1]?.rows[0];
  expect(row?.cells.map((cell) => (cell.kind === 'accepted' ? cell.order : null))).toEqual([null, 1, 2]);
});

test('can be of one department or one channel', () => {
  const ids = (filter: Parameters<typeof selectRequests>[1]) =>
    selectRequests(site, filter).map(({ request }) => request.id);
  expect(ids({ department: 'sales' })).toEqual(['price']);
  expect(ids({ channel: 'phone' })).toEqual(['price']);
  expect(ids({ channel: 'support/ticket' })).toEqual(['fault']);
  expect(ids({ department: 'support', channel: 'phone' })).toEqual([]);
});
