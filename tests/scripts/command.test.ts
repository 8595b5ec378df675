import { describe, expect, test } from 'vitest';
import type { Command, OptionTable } from '../../scripts/lib/command.ts';
import { WrongUse } from '../../scripts/lib/wrong-use.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { StillAtWork } from '../../src/publish/lock.ts';
import { run } from '../support/run-command.ts';

const OPTIONS = {
  at: { type: 'string', multiple: true, placeholder: 'ISO', help: 'the instant' },
  strict: { type: 'boolean', help: 'warnings count' },
  out: { type: 'string', help: 'where to' },
} satisfies OptionTable;

const echo: Command<typeof OPTIONS> = {
  name: 'echo',
  summary: 'Says what it was given.',
  options: OPTIONS,
  run: async ({ options, positionals }) => ({
    code: 0,
    json: { options, positionals },
    text: 'for people\n',
  }),
};
const problems: Command<OptionTable> = {
  ...echo,
  options: {},
  run: async () => ({ code: 1, json: { problems: [1] }, text: 'one problem\n' }),
};

describe('a command', () => {
  test('writes for people, and one JSON document for programs', async () => {
    expect(await run(echo, [])).toEqual({ code: 0, out: 'for people\n', err: '' });
    const { code, out, err } = await run(echo, ['--json', '--at', 'a', '--at', 'b']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).options).toMatchObject({ at: ['a', 'b'], strict: false, json: true });
  });

  test('exits with 1 where it found problems', async () => {
    expect(await run(problems, [])).toEqual({ code: 1, out: 'one problem\n', err: '' });
  });

  test('that finds no room, or another at work, says so in a sentence, and exits with 1', async () => {
    const fails = (error: Error) => ({ ...echo, run: () => Promise.reject(error) });
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: '/srv/content/x.mdx' });
    expect(await run(fails(full), [])).toEqual({
      code: 1,
      out: '',
      err: 'echo: The disk is full (/srv/content/x.mdx).\n',
    });
    const { err } = await run(fails(new StillAtWork('/srv/lock')), ['--locale', 'pt-PT']);
    expect(err).toBe('echo: Outro comando ainda está em execução (/srv/lock).\n');
  });

  test('that is wrong itself fails as programs do', async () => {
    const wrong = { ...echo, run: () => Promise.reject(new TypeError('x is undefined')) };
    await expect(run(wrong, [])).rejects.toThrow('x is undefined');
  });

  test('shows its help and does nothing', async () => {
    const { code, out } = await run({ ...echo, run: () => Promise.reject(new Error('ran')) }, ['--help']);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Says what it was given.

      Usage: npm run echo -- [options]

        --at ISO         the instant; may stand several times
        --strict         warnings count
        --out            where to
        --content DIR    the content folder (content)
        --locale LOCALE  a language of the site (its first), and that of problems (the
                         environment's, else the site's first)
        --json           write one JSON document
        --help           show this
      "
    `);
  });

  test.each([
    ['an unknown option', ['--foo'], "Unknown option '--foo'"],
    ['an argument that it does not take', ['foo'], "Unexpected argument 'foo'"],
    ['an option without its value', ['--out'], "Option '--out' wants a value"],
    [
      'a value for an option that takes none',
      ['--strict=yes'],
      "Option '--strict' does not take an argument",
    ],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await run(echo, ['--json', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`echo: ${message}\nSee: npm run echo -- --help\n`);
  });

  test('takes positional arguments where it says so', async () => {
    const { code, out } = await run({ ...echo, positionals: 'WHAT' }, ['a', '--json', 'b']);
    expect(code).toBe(0);
    expect(JSON.parse(out).positionals).toEqual(['a', 'b']);
  });

  test('lets a mistake of the programmer be seen', async () => {
    await expect(run({ ...echo, run: () => Promise.reject(new TypeError('x')) }, [])).rejects.toThrow(
      TypeError,
    );
    const wrong = await run(
      { ...echo, run: () => Promise.reject(new WrongUse(say('nothing was answered'))) },
      [],
    );
    expect(wrong).toMatchObject({ code: 2, out: '' });
  });
});
