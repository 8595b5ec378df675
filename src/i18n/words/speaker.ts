import type { Locale, Site, Text } from '../../model/types.ts';
import type { Messages } from '../messages.ts';

/** What it takes to put a site's facts into words: pages and feeds bring it along in their contexts. */
export interface Speaker {
  readonly site: Site;
  readonly locale: Locale;
  readonly t: Messages;
  /** A text in the language of the speaker, else in the site's default one. */
  readonly say: (text: Text) => string;
}
