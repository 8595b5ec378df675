import { expect, test } from 'vitest';
import { isTyped } from '../../../src/views/prose/is-typed.ts';

test.each(['993', 'SSL/TLS', 'imap.example.com', 'Maré Hosting', '2 (SHA-256)'])(
  '"%s" is typed as it stands',
  (value) => expect(isTyped(value)).toBe(true),
);

test.each([
  'la del buzón',
  'a da caixa postal',
  'the full email address',
  '72M, sempre maior que o anterior',
])('"%s" says what to type', (value) => expect(isTyped(value)).toBe(false));
