import type { Component, Incident, Locale, Maintenance } from '../../../src/model/types.ts';
import { type Context, contextOf } from '../../../src/views/context.ts';
import { channelOf, departmentOf, siteOf } from '../../support/hand-built-site.ts';
import { at, component } from '../../support/hand-built-status.ts';

/** The build of these tests: noon in São Paulo is 15:00 UTC. */
export const NOW = at('2026-11-21T12:00-03:00');

interface Content {
  readonly incidents?: readonly Incident[];
  readonly maintenance?: readonly Maintenance[];
  readonly components?: readonly Component[];
  readonly locale?: Locale;
  readonly now?: number;
}

/** A site of two components and a support phone, as a page sees it. */
export function statusContext({
  incidents = [],
  maintenance = [],
  components = [component('mail'), component('web')],
  locale = 'pt-BR',
  now = NOW,
}: Content = {}): Context {
  const site = siteOf({
    components: [{ id: 'mail', name: { 'pt-BR': 'E-mail' }, components }],
    departments: [departmentOf('support', [channelOf('support', 'phone')])],
    incidents,
    maintenance,
  });
  return contextOf(site, locale, now);
}

/** A text whose units may part from their numbers at the end of a line, as it is typed in a test. */
export const typed = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
