import { PROSE_CODES, type ProseCode } from '../markdown/prose-codes.ts';
import { PROSE_CLAIM_CODES, type ProseClaimCode } from './prose-claims/codes.ts';
import { PROSE_REMEDIES } from './prose-remedies.ts';

/** A row of the table of codes. */
export interface CodeRow {
  readonly severity: 'error' | 'warning';
  /** What a problem of this code means. */
  readonly means: string;
  /** What to do about it. */
  readonly remedy: string;
}

const error = (means: string, remedy: string): CodeRow => ({ severity: 'error', means, remedy });
const warning = (means: string, remedy: string): CodeRow => ({ severity: 'warning', means, remedy });

const OWN_CODES = {
  // The folder and its files
  'more-problems': error(
    'A file has more problems than are told at once.',
    'Mend those that are told, then check again.',
  ),
  'content-missing': error('There is no content folder.', 'Create it, or name another with --content.'),
  'site-missing': error(
    'The content folder has no site.yaml.',
    'Write one with name, url, locales and timezone.',
  ),
  'symbolic-link': error(
    'A symbolic link stands in the content folder.',
    'Put the file itself in its place.',
  ),
  'file-kind': error(
    'A file is of a kind that is not read.',
    'Write .yaml, .mdx, or pictures as .png, .jpg, .webp or .avif.',
  ),
  'file-name': error(
    'A name has other signs than lower-case letters, digits and hyphens.',
    'Rename the file or folder.',
  ),
  'file-place': error('A file or folder stands where none of its kind does.', 'Move it to its place.'),
  'picture-broken': error('A picture is not of the kind that its name says.', 'Save it again in that kind.'),
  'not-utf8': error('A file is not written in UTF-8.', 'Save it again with the encoding UTF-8.'),
  // YAML
  'yaml-syntax': error(
    'A file cannot be read as YAML.',
    'Align keys with spaces, and close quotes and brackets.',
  ),
  'unquoted-value': error('YAML has cut a text at its comma or colon.', 'Put quotes round the whole text.'),
  'duplicate-key': error('A key stands twice in one map.', 'Remove one of them.'),
  'yaml-feature': error(
    'YAML with aliases, anchors, tags, merge keys or several documents.',
    'Write the data out.',
  ),
  'front-matter-missing': error(
    'A page does not begin with its front matter.',
    'Write it between two lines of ---.',
  ),
  // Fields
  'unknown-key': error('A key that the file cannot have.', 'Correct or remove it.'),
  'missing-key': error('A key that is needed is left out.', 'Add it.'),
  'missing-value': error('A key has no value.', 'Write its value, or remove the key.'),
  'conflicting-keys': error('Two keys that exclude each other.', 'Remove one of them.'),
  'wrong-type': error('A value of another type than the field takes.', 'Write it as in the example.'),
  'wrong-value': error('A value that is none of those the field takes.', 'Write one of the list.'),
  'empty-text': error('A text without a word.', 'Write it, or remove the key.'),
  'line-break': error('A title or name runs over several lines.', 'Write it on one line.'),
  'name-format': error(
    'A name has other signs than lower-case letters, digits and hyphens.',
    'Write another.',
  ),
  'path-format': error(
    'An alias is not a path of the site.',
    'Write it from the root, with one slash: /old/page/.',
  ),
  'date-format': error('A date is not written year-month-day.', 'Write it like 2026-11-21.'),
  'instant-format': error(
    'A date with time is not written in the usual form.',
    'Write it like 2026-11-03T14:05-03:00.',
  ),
  'instant-without-offset': error(
    'A date with time does not say of which zone.',
    'Add the offset, like -03:00.',
  ),
  'duration-format': error(
    'A length of time is not written in the usual form.',
    'Write it like 90m, 4h, 2d or 1bd.',
  ),
  'reversed-range': error('A stretch ends before it begins.', 'Turn it round, or correct one end.'),
  'interval-format': error(
    'Opening hours are not written in the usual form.',
    'Write them like "09:00-18:00".',
  ),
  'interval-overlap': error('Opening hours in one list are equal or overlap.', 'Write each stretch once.'),
  'hours-day': error(
    'A key of hours is no day.',
    'Write mon to sun, a range, a list between quotes, or daily.',
  ),
  'hours-day-twice': error('Two keys of hours speak of one day.', 'Leave each day to one key.'),
  'unknown-zone': error('A time zone that nobody knows.', 'Write one like America/Sao_Paulo.'),
  'unknown-language': error(
    'A language that the format does not have, or no language at all.',
    'Write its code.',
  ),
  'language-unpublished': error(
    'A text in a language that the site does not publish.',
    'Remove it, or publish the language.',
  ),
  'default-text-missing': error('A text is not given in the default language.', 'Add it.'),
  'url-format': error(
    'A web address that cannot be linked to.',
    'Write it with https:// and without a password.',
  ),
  'address-format': error('A number or e-mail address that cannot be one.', 'Correct it.'),
  'color-format': error('A colour is not written in the usual form.', 'Write it like "#0b5d6b".'),
  // References
  'unknown-reference': error('A name that nothing has.', 'Correct it, or add what it names.'),
  'duplicate-id': error(
    'A name, date or time that stands twice.',
    'Write it once, or give one of them another.',
  ),
  'ambiguous-channel': error(
    'A kind of which the department has several channels.',
    "Write the channel's id.",
  ),
  'same-as-circle': error(
    'Channels that are the same as each other, in a circle.',
    'Say everything in one of them.',
  ),
  'holiday-not-optional': error(
    'An included date is no optional day of its calendar.',
    'Remove it, or correct it.',
  ),
  'portal-missing': error(
    'A link into a portal or site that site.yaml does not name.',
    'Add it to site.yaml.',
  ),
  'request-unanswered': error('A request with neither channels nor self_service.', 'Add one of them.'),
  'category-missing': error('A folder of tutorials without category.yaml.', 'Write it.'),
  'missing-picture': error('A picture that is not there.', 'Put the file beside the page.'),
  'dead-link': error('A link to a page that the site does not have.', 'Correct or remove it.'),
  'link-to-draft': error('A link to an article that is a draft.', 'Publish the draft, or remove the link.'),
  'title-twice': error(
    'Two articles of one category have one title.',
    'Say in the title what sets each apart.',
  ),
  'alias-taken': error('An alias where something stands already.', 'Remove it.'),
  'address-lost': error('An address once published leads nowhere.', 'Add it to the aliases of a page.'),
  'reserved-id': error('A name that has a page of its own.', 'Give the file another name.'),
  // Notices
  'notice-dates-missing': error(
    'A notice leaves dates out.',
    'Say what holds on each date from from to until.',
  ),
  'notice-dates-twice': error('A notice speaks of a date twice.', 'Leave each date in one line of days.'),
  'notice-dates-outside': error('A notice speaks of dates on which it does not hold.', 'Take them out.'),
  'notice-channel': error(
    'A notice names a channel to which it does not apply.',
    'Correct it, or add it to applies_to.',
  ),
  'notice-conflict': error('Two notices speak of one channel and date.', 'Let one replace the other.'),
  'notice-unaffected': error(
    'A notice calls unaffected what it, or another one, changes.',
    'Remove it from one of the lists.',
  ),
  'notice-published-late': error(
    'A notice is published after it begins to hold.',
    'Correct published or from.',
  ),
  'notice-too-long': error('A notice holds for more than two years.', 'Check the years.'),
  // Incidents
  'update-after-resolved': error(
    'An incident or planned work has an update after its end.',
    'Check the times.',
  ),
  'updates-mixed': warning(
    'Updates stand in the file neither from old to new nor from new to old.',
    'Check their times.',
  ),
  'left-broken': warning(
    'A resolved incident leaves a component or a channel out of order.',
    'Say what became of it.',
  ),
  // Translations
  'translation-without-original': error(
    'A translation without an original.',
    'Write the original beside it.',
  ),
  'translation-of-default': error(
    'A translation into the default language.',
    'Rename it: it is the original.',
  ),
  'translation-extra': error(
    'A translated text that the original does not have.',
    'Match it to the original, or remove it.',
  ),
  'translation-behind': warning(
    'A translation is at another revision than its original.',
    'Bring it up to date.',
  ),
  // What should be looked at
  'nothing-to-show': warning('A component whose data are not there.', 'Add them, or remove the component.'),
  'channel-unreachable': warning('A channel with neither address nor page.', 'Add one.'),
  'channel-never-opens': warning(
    'A channel that no week, no notice and no day opens.',
    'Write its hours, or remove it.',
  ),
  'hours-skipped': warning(
    'A channel opens or closes at a time that a clock change skips.',
    'Write another time, or a notice for that date.',
  ),
  'portal-id-missing': warning(
    'A department or request without the id that the portal wants.',
    'Add portal_department, or ticket.topic.',
  ),
  'portal-id-format': warning(
    'An id in the portal that a portal of its kind cannot have.',
    'Write it as the portal does.',
  ),
  'accent-pale': warning(
    'A company colour in which text cannot be read on a light page.',
    'Write a darker one.',
  ),
  'picture-unused': warning('A picture that no page shows.', 'Remove it, or show it.'),
  'article-buried': warning(
    'An article to which only the further pages of its category lead.',
    'Link to it from another article or a request.',
  ),
  'other-portuguese': warning(
    'A word of Brazil in a text of Portugal, or the reverse.',
    'Write the word of that country.',
  ),
  'review-due': warning('A page should have been read again by now.', 'Read it, and write the next date.'),
  'calendar-outlived': warning('A calendar ends before the published hours do.', 'Add its next days.'),
  'calendar-unofficial': warning(
    'A calendar tells days of which no official list was out when it was written.',
    'Compare them with the list, and move official_until.',
  ),
  'incident-silent': warning('An open incident is without the update that is due.', 'Write the next update.'),
  'security-expired': warning('The contact in security.txt has expired.', 'Write a later date.'),
} as const satisfies Readonly<Record<string, CodeRow>>;

/** A name of the table. */
export type Code = keyof typeof OWN_CODES | ProseCode | ProseClaimCode;

/** The one table of codes: every problem that the check can report. */
export const CODES: Readonly<Record<Code, CodeRow>> = { ...OWN_CODES, ...PROSE_CLAIM_CODES, ...proseRows() };

function proseRows(): Record<ProseCode, CodeRow> {
  const codes = Object.keys(PROSE_CODES) as ProseCode[];
  const rows = codes.map((code) => [code, { ...PROSE_CODES[code], remedy: PROSE_REMEDIES[code] }]);
  return Object.fromEntries(rows);
}
