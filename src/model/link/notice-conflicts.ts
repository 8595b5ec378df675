import { noticeConflicts } from '../../domain/notices/conflicts.ts';
import { unaffectedConflicts } from '../../domain/notices/unaffected.ts';
import { say } from '../../i18n/problems/say.ts';
import type { Notice } from '../types.ts';
import { dateList } from './date-list.ts';
import type { Linking } from './linking.ts';
import { idOfNotice } from './notices.ts';

/** Reports, in both files, two notices that speak of the same channel on the same date. */
export function reportNoticeConflicts(notices: readonly Notice[], { contents, report }: Linking): void {
  const entryOf = new Map(contents.notices.map((page) => [idOfNotice(page), page.original]));
  for (const { first, second, channels, days } of noticeConflicts(notices)) {
    for (const [id, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const entry = entryOf.get(id);
      const where = entryOf.get(other)?.file ?? other;
      if (entry === undefined) continue;
      const message = say('speaks of {channels} on {days}, of which {where} speaks too', {
        channels: channels.join(', '),
        days: dateList(days),
        where,
      });
      const newer = entryOf.get(second)?.file ?? second;
      const fix = say('write replaces: {first} in {newer}, or take the dates out of one of them', {
        first,
        newer,
      });
      report.atField(entry, ['days'], { code: 'notice-conflict', message, fix, at: 'key' });
    }
  }
}

/** Reports, in both files, a notice that says a department goes on as usual while another changes its hours. */
export function reportUnaffectedConflicts(notices: readonly Notice[], { contents, report }: Linking): void {
  const entryOf = new Map(contents.notices.map((page) => [idOfNotice(page), page.original]));
  for (const { says, index, department, changes, days } of unaffectedConflicts(notices)) {
    const [claiming, changing] = [entryOf.get(says), entryOf.get(changes)];
    if (claiming === undefined || changing === undefined) continue;
    const dates = dateList(days);
    const fix = say('take {department} out of unaffected in {claiming}, or the dates out of {changing}', {
      department,
      claiming: claiming.file,
      changing: changing.file,
    });
    report.atField(claiming, ['unaffected', index], {
      code: 'notice-unaffected',
      message: say('says that {department} goes on as usual, and {file} changes its hours on {dates}', {
        department,
        file: changing.file,
        dates,
      }),
      fix,
    });
    report.atField(changing, ['days'], {
      code: 'notice-unaffected',
      message: say(
        'changes the hours of {department} on {dates}, when it goes on as usual according to {file}',
        { department, dates, file: claiming.file },
      ),
      fix,
      at: 'key',
    });
  }
}
