import { noticeConflicts } from '../../domain/notices/conflicts.ts';
import { unaffectedConflicts } from '../../domain/notices/unaffected.ts';
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
      const message = `speaks of ${channels.join(', ')} on ${dateList(days)}, of which ${where} speaks too`;
      const newer = entryOf.get(second)?.file ?? second;
      const fix = `write replaces: ${first} in ${newer}, or take the dates out of one of them`;
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
    const fix = `take ${department} out of unaffected in ${claiming.file}, or the dates out of ${changing.file}`;
    report.atField(claiming, ['unaffected', index], {
      code: 'notice-unaffected',
      message: `says that ${department} goes on as usual, and ${changing.file} changes its hours on ${dates}`,
      fix,
    });
    report.atField(changing, ['days'], {
      code: 'notice-unaffected',
      message: `changes the hours of ${department} on ${dates}, when it goes on as usual according to ${claiming.file}`,
      fix,
      at: 'key',
    });
  }
}
