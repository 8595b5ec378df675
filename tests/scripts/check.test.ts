import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../scripts/check.ts';
import { contentFolder } from '../support/content-folder.ts';
import { run } from '../support/run-command.ts';

describe('npm run check', () => {
  test('says that sound content is sound', async () => {
    using folder = contentFolder();
    expect(await run(command, ['--content', folder.path, '--locale', 'en'])).toEqual({
      code: 0,
      out: 'The content is sound.\n',
      err: '',
    });
  });

  test('tells people file, line and column, with the line and a caret', async () => {
    using folder = contentFolder();
    folder.write(
      'departments/billing.yaml',
      'name: Financeiro\nchannels:\n  - kind: email\n    address: a@example.com\n    hours: { mon: "9:30-12:00" }\n',
    );
    const { code, out } = await run(command, ['--content', folder.path, '--locale', 'en']);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "departments/billing.yaml:5:19 channels[0].hours.mon is "9:30-12:00"; write "09:30-12:00" (24-hour clock, two digits).
          5 |     hours: { mon: "9:30-12:00" }
            |                   ^

      1 error
      "
    `);
  });

  test('tells programs the same in one JSON document', async () => {
    using folder = contentFolder('notice-leaves-dates-out');
    const { code, out, err } = await run(command, ['--content', folder.path, '--json', '--locale', 'en']);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "problems": [
          {
            "code": "notice-dates-missing",
            "column": 1,
            "file": "notices/2026-12-20-move.mdx",
            "fix": "add { dates: [2026-12-22..2026-12-23, 2026-12-25..2026-12-27], usual: true } or what holds on them",
            "line": 9,
            "message": "days leaves out 2026-12-22..2026-12-23, 2026-12-25..2026-12-27",
            "path": "days",
            "severity": "error",
          },
        ],
      }
    `);
  });

  test('exits 0 for warnings alone, with --strict 1', async () => {
    using folder = contentFolder('channels-that-nobody-can-reach');
    expect((await run(command, ['--content', folder.path])).code).toBe(0);
    expect((await run(command, ['--content', folder.path, '--strict'])).code).toBe(1);
  });

  test('warns of what has become true by the time of --at', async () => {
    using folder = contentFolder('reviews-that-are-due');
    const at = async (time: string) =>
      (await run(command, ['--content', folder.path, '--strict', '--at', time])).code;
    expect(await at('2026-12-01T23:59-03:00')).toBe(0);
    expect(await at('2026-12-02T00:00-03:00')).toBe(1);
  });

  test('refuses a folder that is not there, and a language in which nothing is told', async () => {
    using folder = contentFolder();
    expect(await run(command, ['--content', '/nowhere'])).toMatchObject({ code: 2, out: '' });
    const { code, err } = await run(command, ['--content', folder.path, '--locale', 'fr']);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'check: --locale is "fr"; write one of pt-BR, pt-PT, es, en',
    ]);
  });
});

describe('--write-urls', () => {
  const urlsOf = (path: string) => readFileSync(join(path, 'urls.yaml'), 'utf8');

  test('writes the addresses of all pages, and keeps those it has', async () => {
    using folder = contentFolder();
    folder.write('urls.yaml', '- /old/\n');
    folder.write(
      'policies/rules.mdx',
      '---\ntitle: Regras\nsummary: Regras.\naliases: [/old/]\n---\n\n## Como pedir\n',
    );
    const { code, err } = await run(command, ['--content', folder.path, '--write-urls']);
    expect([code, err]).toEqual([0, 'urls.yaml: 18 new addresses.\n']);
    expect(urlsOf(folder.path)).toContain('\n- /\n- /contact/\n');
    expect(urlsOf(folder.path)).toContain('\n- /old/\n- /policies/\n');
    expect((await run(command, ['--content', folder.path, '--write-urls'])).err).toBe(
      'urls.yaml: 0 new addresses.\n',
    );
  });

  test('makes the removal of a page an error from then on', async () => {
    using folder = contentFolder();
    await run(command, ['--content', folder.path, '--write-urls']);
    folder.write('policies/rules.mdx', null);
    const { code, out } = await run(command, ['--content', folder.path, '--json', '--write-urls']);
    expect(code).toBe(1);
    expect(JSON.parse(out).problems.map(({ code }: { code: string }) => code)).toEqual([
      'address-lost',
      'address-lost',
    ]);
  });
});
