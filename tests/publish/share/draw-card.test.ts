import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../../src/publish/share/draw-card.ts';
import { linesOf, widthOf } from '../../../src/publish/share/lettering.ts';
import type { ShareCard } from '../../../src/views/share/share-card.ts';

const CARD: ShareCard = {
  key: 'status-x',
  site: 'Maré Hosting ajuda',
  accent: '#0b5d6b',
  kind: 'Ocorrência',
  title: 'E-mails chegam com atraso',
  state: { shape: 'partial', text: 'Falha parcial · Causa identificada' },
  asOf: 'Situação em 26 de novembro de 2026, 12:00 (UTC−3)',
};

describe('the picture of a shared page', () => {
  test('holds outlines alone: no font, no file and no address is asked for', () => {
    const drawing = drawCard(CARD);
    expect(drawing).not.toMatch(/<text|font|href|<image|<style/);
    expect(drawing).toContain('#e2570b');
    expect(drawing).toBe(drawCard(CARD));
  });

  test('is 1200 by 630, with ink where its texts stand', async () => {
    const { data, info } = await sharp(Buffer.from(drawCard(CARD)))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const dark = (from: number, to: number): boolean =>
      data
        .subarray(from * info.width * info.channels, to * info.width * info.channels)
        .some((value) => value < 120);
    for (const [from, to] of [
      [70, 110],
      [145, 180],
      [200, 262],
      [485, 525],
      [555, 590],
    ] as const)
      expect(dark(from, to), `${from}–${to}`).toBe(true);
    expect(dark(595, 630)).toBe(false);
  });

  test.each(['x'.repeat(400), 'Interrupção programada '.repeat(30), '', '🎉 <b>"&amp;</b> 日本語 Łódź'])(
    'keeps every line within its width: %s',
    (title) => {
      const lines = linesOf(title, 1040, 68, 600, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(widthOf(line, 68, 600)).toBeLessThanOrEqual(1040);
      expect(drawCard({ ...CARD, title })).not.toContain('<b>');
    },
  );

  test('draws all letters of the four languages, and those of names from elsewhere in Latin letters', () => {
    for (const sign of 'áàâãçéêíñóôõúü¿¡ºª“”«»–—…·−€ŁŻčőß')
      expect(widthOf(sign, 100, 600), sign).toBeGreaterThan(0);
  });
});
