import { describe, expect, test } from 'vitest';
import { componentBadge, statusBadge } from '../../src/feeds/badge/status-badge.ts';
import { textWidth } from '../../src/feeds/badge/text-width.ts';
import type { Locale } from '../../src/model/types.ts';
import { siteOf } from '../support/hand-built-site.ts';
import { component } from '../support/hand-built-status.ts';
import { NOW, sample } from './sample-site.ts';

/** The texts that a badge shows, and its title. */
function textsOf(svg: string): { readonly title: string; readonly texts: readonly string[] } {
  const unescaped = (text = '') =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return {
    title: unescaped(/<title>([^<]*)<\/title>/.exec(svg)?.[1]),
    texts: [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => unescaped(text)),
  };
}

/** The contrast of two colours, by WCAG 2. */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((from) => Number.parseInt(color.slice(from, from + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe('the badge', () => {
  test.each<readonly [Locale, string, string]>([
    ['pt-BR', 'Há falhas em parte dos serviços', 'Situação em 21/11/2026, 15:00 (UTC−3)'],
    ['es', 'Hay fallos en parte de los servicios', 'Situación a 21/11/2026, 15:00 (UTC−3)'],
  ])('says in %s who, what and of when', (locale, sentence, asOf) => {
    const { texts, title } = textsOf(statusBadge(sample, { now: NOW, locale }));
    expect(texts).toEqual(['Maré Hosting', sentence, asOf]);
    expect(title).toBe(texts.join(', '));
  });

  test('of a component says its state', () => {
    const { texts } = textsOf(componentBadge(sample, 'webmail', { now: NOW }) ?? '');
    expect(texts.slice(0, 2)).toEqual(['Serviço webmail', 'Em manutenção']);
    expect(componentBadge(sample, 'nothing', { now: NOW })).toBeNull();
  });

  test('keeps names of every kind, and shortens a long one in the picture alone', () => {
    const name = `<b>"A" & ]]> 😀</b> ${'muito longo '.repeat(20)}`;
    const site = siteOf({
      components: [
        { id: 'mail', name: { 'pt-BR': 'E' }, components: [component('a', { name: { 'pt-BR': name } })] },
      ],
    });
    const svg = componentBadge(site, 'a', { now: NOW }) ?? '';
    const { texts, title } = textsOf(svg);
    expect(title.startsWith(name)).toBe(true);
    expect(texts[0]).toMatch(/^<b>"A" & \]\]> 😀<\/b> muito longo .*…$/);
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(900);
  });

  test('runs and loads nothing', () => {
    expect(statusBadge(sample, { now: NOW })).not.toMatch(
      /<script|<style|\son\w+=|href|<image|@import|foreignObject/,
    );
  });

  test('has letters of at least 7:1 on their ground in every state', () => {
    const states = [
      'operational',
      'under_maintenance',
      'degraded_performance',
      'partial_outage',
      'major_outage',
    ];
    for (const state of states) {
      const svg = componentBadge(inState(state), 'a', { now: NOW }) ?? '';
      const grounds = [...svg.matchAll(/<path fill="(#\w+)"/g)].map(([, color = '']) => color);
      const letters = [...svg.matchAll(/<text[^>]* fill="(#\w+)"/g)].map(([, color = '']) => color);
      expect(grounds).toHaveLength(3);
      for (const [index, ground] of grounds.entries()) {
        expect(contrast(ground, letters[index] ?? '')).toBeGreaterThanOrEqual(7);
      }
    }
  });

  test('is as wide as its text', () => {
    expect(textWidth('iii')).toBeLessThan(textWidth('mmm'));
    expect(textWidth('👩‍👩‍👧')).toBe(16);
  });
});

function inState(state: string) {
  const [first] = sample.incidents;
  if (first === undefined) throw new Error('the sample has an incident');
  const updates = first.updates.slice(0, 1).map((it) => ({ ...it, components: new Map([['a', state]]) }));
  return siteOf({
    components: [{ id: 'mail', name: { 'pt-BR': 'E' }, components: [component('a')] }],
    incidents: [{ ...first, updates: updates as never }],
  });
}
