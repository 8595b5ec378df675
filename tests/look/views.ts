import type { BrowserContextOptions } from 'playwright-core';

/** How a page is looked at: the window, and what is asked of the browser beyond it. */
export type View = BrowserContextOptions & {
  readonly media?: 'print';
  readonly forced?: true;
};

const DESK = { width: 1200, height: 900 };
const PHONE = { width: 360, height: 740 };

/** The ways of looking at a page, by name; `zoom` is a desk at 400 %. */
export const VIEWS: Readonly<Record<string, View>> = {
  phone: { viewport: PHONE, deviceScaleFactor: 1.5 },
  tablet: { viewport: { width: 768, height: 1024 } },
  desktop: { viewport: DESK },
  dark: { viewport: DESK, colorScheme: 'dark' },
  'phone-dark': { viewport: PHONE, colorScheme: 'dark', deviceScaleFactor: 1.5 },
  'no-script': { viewport: PHONE, javaScriptEnabled: false },
  print: { viewport: { width: 794, height: 1123 }, media: 'print' },
  forced: { viewport: DESK, forced: true },
  zoom: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 },
};
