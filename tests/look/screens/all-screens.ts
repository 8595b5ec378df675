import { FURTHER_SCREENS } from './account-and-data.ts';
import { DOMAIN_SCREENS } from './domains.ts';
import { MAIL_SCREENS } from './e-mail.ts';
import { HOSTING_SCREENS } from './hosting.ts';
import type { Screen } from './screen.ts';

/** Every screen that is drawn for the demonstration's tutorials. */
export const SCREENS: readonly Screen[] = [
  ...MAIL_SCREENS,
  ...DOMAIN_SCREENS,
  ...HOSTING_SCREENS,
  ...FURTHER_SCREENS,
];
