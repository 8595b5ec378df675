import { expect, test } from 'vitest';
import { paintOnce } from '../../src/publish/paint-once.ts';

const MODULE = '<script type="module">say("$&")</script>';

test('a page waits for its module, which stands in the head', () => {
  expect(paintOnce(`<head><title>x</title></head><body><p>y</p>${MODULE}</body>`)).toBe(
    '<head><title>x</title><script type="module" blocking="render">say("$&")</script></head><body><p>y</p></body>',
  );
});

test('what else a page waits for runs after its module', () => {
  const awaited = '<script type="module" blocking="render" src="/live-hours.js"></script>';
  expect(paintOnce(`<head>${awaited}</head><body>${MODULE}</body>`)).toBe(
    `<head><script type="module" blocking="render">say("$&")</script>${awaited}</head><body></body>`,
  );
});

test('a page without a module of its own is painted as it comes', () => {
  const html = '<head></head><body><script type="module" src="x.js"></script></body>';
  expect(paintOnce(html)).toBe(html);
});
