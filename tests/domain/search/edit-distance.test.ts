import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/search/edit-distance.ts';
import { soundOf } from '../../../src/domain/search/sound-of.ts';
import { stemOf } from '../../../src/domain/search/stem-of.ts';

describe('the distance of two words', () => {
  test.each([
    ['senha', 'senha', 0],
    ['sehna', 'senha', 1],
    ['outlok', 'outlook', 1],
    ['otlok', 'outlook', 2],
    ['cadeado', 'cadiado', 1],
    ['', 'abc', 3],
  ])('from %s to %s', (from, to, distance) => {
    expect(editDistance(from, to, 3)).toBe(distance);
    expect(editDistance(to, from, 3)).toBe(distance);
  });
  test('is not worked out beyond what is asked', () => {
    expect(editDistance('hospedagem', 'certificado', 2)).toBe(3);
  });
});

test.each([
  ['ospedajem', 'hospedagem'],
  ['recivo', 'recibo'],
  ['sertificado', 'certificado'],
  ['conprar', 'comprar'],
  ['telephone', 'telefone'],
])('%s sounds like %s', (typed, meant) => {
  expect(soundOf(typed)).toBe(soundOf(meant));
});

describe('forms of a word', () => {
  test.each([
    ['pt', ['configurar', 'configurando', 'configuracao', 'configuracoes']],
    ['pt', ['senha', 'senhas']],
    ['pt', ['renovar', 'renovacao', 'renovado']],
    ['es', ['configurar', 'configuracion', 'configurando']],
    ['es', ['contrasena', 'contrasenas']],
    ['en', ['invoice', 'invoices']],
    ['en', ['forwarding', 'forwarded', 'forwards', 'forward']],
  ])('in %s have one stem: %s', (language, forms) => {
    expect(new Set(forms.map((form) => stemOf(form, language))).size).toBe(1);
  });
  test('words that only begin alike do not', () => {
    expect(stemOf('cota', 'pt')).not.toBe(stemOf('cotacao', 'pt'));
  });
  test('codes have none', () => {
    expect(stemOf('0x8004210a', 'pt')).toBe('0x8004210a');
  });
});
