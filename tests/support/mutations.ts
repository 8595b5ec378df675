/** Pieces with a meaning of their own to YAML, front matter, Markdown, components or a terminal. */
const PIECES = [
  '---\n',
  '\n---\n',
  '...\n',
  '+++\n',
  '- ',
  '? ',
  ': ',
  ' #',
  '| ',
  '>-\n',
  '&a ',
  '*a ',
  '!!js/function ',
  '!<tag:a> ',
  '<<: *a\n',
  '{ a: b, c }',
  '[a, [b, {c: d}]]',
  '__proto__: 1\n',
  'constructor: { prototype: 1 }\n',
  '"\\u0000"',
  "'it''s",
  '"open',
  '1e999',
  '0o777',
  '.nan',
  '-.inf',
  '2026-02-30',
  '2017-10-16T19:26',
  '24:00-24:00',
  '99999999999999999999',
  'true',
  'null',
  '~',
  '\t',
  '\r',
  '\r\n',
  '\u0000',
  '\u001b[2J',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\ud83d\ude00',
  'e\u0301',
  '<',
  '</',
  '<Steps>',
  '</Steps>',
  '<Channel of="support/phone" />',
  '<Channel of={x} />',
  '<Tabs><Tab title="a">',
  '<Date on="2026-99-99" />',
  '<Figure src="./a.png" alt="">',
  '<Hours of="',
  '{',
  '}',
  '{/*',
  '*/}',
  '{import("fs")}',
  'export const a = 1\n',
  '```\n',
  '~~~js\n',
  '| a | b |\n| - | - |\n',
  '> > > ',
  '[a]: //b\n',
  '[^1]',
  '![](',
  '](javascript:alert(1))',
  '&#x202e;',
  '&lt;script>',
  '# ',
  '###### ',
  '31 de setembro de 2017, terça-feira',
  '\\',
  '`',
] as const;

/** Openers that stand in each other many times over. */
const NESTED = ['[', '{', '(', '- ', '> ', '<Steps>\n', '{ a: ', '"', '*', '_', '`', '![', '[^', '<a ', '| '];

/** A file with one to four changes by chance: bytes, pieces, lines, nesting, or a stretch of `other`. */
export function mutated(bytes: Buffer, other: Buffer, random: () => number): Buffer {
  let result = bytes;
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time += 1) result = changed(result, other, random);
  return result;
}

function changed(bytes: Buffer, other: Buffer, random: () => number): Buffer {
  const below = (most: number) => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  // Half of all changes fall on the beginning, where the data of a page stand.
  const at = random() < 0.5 ? below(Math.min(bytes.length, 600) + 1) : below(bytes.length + 1);
  const insert = (text: string | Buffer, over = 0) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at + over)]);
  switch (below(12)) {
    case 0:
      return insert(Buffer.from([below(256)]), 1);
    case 1:
      return insert(Buffer.from([below(256), below(256)]));
    case 2:
      return insert('', 1 + below(40));
    case 3:
      return bytes.subarray(0, at);
    case 4:
    case 5:
      return insert(pick(PIECES));
    case 6:
      return insert(pick(PIECES), 1 + below(8));
    case 7:
      return insert(pick(NESTED).repeat(1 + below(random() < 0.1 ? 3000 : 80)));
    case 8: {
      const from = below(other.length);
      return insert(other.subarray(from, from + below(400)));
    }
    case 9:
      return insert(bytes.subarray(at, at + below(400)));
    case 10:
      return withLines(bytes, (lines) => {
        const [one, two] = [below(lines.length), below(lines.length)];
        const line = lines[one] ?? '';
        lines[one] = lines[two] ?? '';
        lines[two] = line;
      });
    default:
      return withLines(bytes, (lines) => {
        const one = below(lines.length);
        const line = lines[one] ?? '';
        const kinds = [
          `  ${line}`,
          line.trimStart(),
          `${line}: ${line}`,
          line.replace(/["']/g, ''),
          line.replace(':', ' :'),
          line.replace(/: .*/, ':'),
        ];
        lines[one] = pick(kinds);
      });
  }
}

function withLines(bytes: Buffer, change: (lines: string[]) => void): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  change(lines);
  return Buffer.from(lines.join('\n'), 'latin1');
}
