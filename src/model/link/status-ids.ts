import { say } from '../../i18n/problems/say.ts';
import type { Linking } from './linking.ts';
import { refuseTwice } from './names.ts';

/** Names that have an address of their own below /status/. */
const RESERVED = ['history', 'components'];

/** Reports incidents and maintenance whose names are taken: they share the addresses below /status/. */
export function refuseTakenStatusIds({ contents, report }: Linking): void {
  const pages = [...contents.incidents, ...contents.maintenance];
  refuseTwice(
    report,
    say('incident or maintenance'),
    pages.map(({ id, original: entry }) => ({ id, entry, path: [] })),
  );
  refuseTwice(
    report,
    say('incident or maintenance'),
    pages.flatMap(({ original: entry }) => {
      const { api_id: id } = entry.data;
      return id === undefined ? [] : [{ id, entry, path: ['api_id'] }];
    }),
  );
  refuseTwice(
    report,
    say('incident'),
    contents.incidents.flatMap(({ original: entry }) => {
      const { key: id } = entry.data;
      return id === undefined ? [] : [{ id, entry, path: ['key'] }];
    }),
  );
  for (const { id, original } of pages) {
    if (!RESERVED.includes(id)) continue;
    const message = say('is called {id}, which has a page of its own: /status/{id}/', { id });
    report.atField(original, [], { code: 'reserved-id', message, fix: say('give the file another name') });
  }
}
