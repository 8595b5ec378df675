import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults.ts';

describe('code', () => {
  test('is refused wherever it stands', () => {
    expect(
      faultsOf(
        'import x from "y"\n\ntexto {a} e {b}\n\n- {c}\n\n| a |\n| - |\n| {d} |\n\n![{e}](./a.png)\n\n[x](/a{f}/)\n\nexport *\n',
      ),
    ).toMatchInlineSnapshot(`
      "1:1 code-in-prose: a paragraph that begins with import is code, which content cannot have; begin the paragraph with another word, or put import in backticks
      3:7 code-in-prose: a brace begins an expression, which content cannot have; write \\{ or put it in backticks
      3:13 code-in-prose: a brace begins an expression, which content cannot have; write \\{ or put it in backticks
      5:3 code-in-prose: a brace begins an expression, which content cannot have; write \\{ or put it in backticks
      9:3 code-in-prose: a brace begins an expression, which content cannot have; write \\{ or put it in backticks
      11:1 code-in-prose: a brace begins an expression, which content cannot have; write \\{ or put it in backticks
      15:1 code-in-prose: a paragraph that begins with export is code, which content cannot have; begin the paragraph with another word, or put export in backticks"
    `);
  });

  test('is refused in attributes, and what it stands in is judged no further', () => {
    expect(
      faultsOf(
        '<Callout type={x}>\n\na\n\n</Callout>\n\n<Tabs {...a}>\n\n<Tab title="b">c</Tab>\n\n</Tabs>\n\n<Key {/* d */}>e</Key>\n',
      ),
    ).toMatchInlineSnapshot(`
      "1:1 code-in-prose: type={…} of <Callout> is an expression; write type="…", the value as plain text between quotes
      7:1 code-in-prose: <Tabs> holds an expression in braces; write its attributes as name="value"
      13:1 code-in-prose: <Key> holds an expression in braces; write its attributes as name="value""
    `);
  });

  test('is no code between backticks, escaped, in a comment or in the middle of a paragraph', () => {
    expect(
      faultsOf(
        '`{x}` \\{x\\} {/* {x} */}\nimport x from "y"\n\n```\nexport default {x}\n```\n\n    > export const x\n',
      ),
    ).toBe('');
  });
});

describe('angle brackets', () => {
  test('say what to write in their place', () => {
    expect(
      faultsOf(
        'a <b>b</b> <br/> <https://x.y> <a@b.c> <!-- c --> <3 <Calout> <Evil/> <kbd>F5</kbd> </div>\n',
      ),
    ).toMatchInlineSnapshot(`
      "1:3 html-tag: <b> is an HTML tag; write **text**
      1:12 html-tag: <br> is an HTML tag; end the line with a backslash
      1:18 angle-bracket: an address between < and >; write it without them, or as [text](https://…)
      1:32 angle-bracket: an address between < and >; write it without them, or as [text](https://…)
      1:40 html-tag: an HTML comment; write {/* the comment */}
      1:51 angle-bracket: a < that begins nothing; write \\< or put it in backticks
      1:54 unknown-component: <Calout> is no component; did you mean <Callout>?
      1:63 unknown-component: <Evil> is no component; write one of Hours, Channel, ReplyTimes, ClosingDays, NoticeDays, Date, Instant, Portal, SiteLink, Ref, Requests, Matrix, Proofs, TicketStates, Callout, Do, Dont, Steps, Tabs, Tab, Settings, Setting, FileTree, Key, Video, Figure, Mark
      1:71 html-tag: <kbd> is an HTML tag; write <Key>text</Key>
      1:85 html-tag: </div> is an HTML tag; write \\< or put it in backticks
      1:19 bad-link: https://x.y%3E is no address; write https://…"
    `);
  });

  test('may hold a name that every object of the language knows', () => {
    expect(faultsOf('a <constructor>b</constructor> <__proto__>\n')).toMatch(
      /^1:3 html-tag: <constructor> is an HTML tag; write \\< or put it in backticks\n/,
    );
  });

  test('may stand before a space, escaped and in code', () => {
    expect(faultsOf('1 < 2, \\<b>, `<b>`\n')).toBe('');
  });
});

describe('tags', () => {
  test('are closed where they are opened, and have quotes', () => {
    expect(
      faultsOf(
        '<Callout type="tip">\n\na\n\n<Key>b\n\n</Key> c\n\n<Callout type=tip>d</Callout>\n\n<Hours of="a">\n',
      ),
    ).toMatchInlineSnapshot(`
      "5:1 unclosed-tag: <Key> is opened and never closed; write </Key> after what stands in it
      1:1 unclosed-tag: <Callout> is opened and never closed; write </Callout> on a line of its own after what stands in it
      9:1 unreadable-tag: the value of type stands without quotes; write type="tip"
      11:1 unclosed-tag: <Hours> is opened and never closed; write <Hours … />, with a slash at its end"
    `);
  });

  test('stand where their components can', () => {
    expect(
      faultsOf(
        'a <Hours of="a" /> b\n\n## A <Date on="2026-11-21" />\n\n[<Portal to="cancel">x</Portal>](/y/)\n\n<Tab title="a">b</Tab>\n\n- c <Callout type="tip">d</Callout>\n\n<NoticeDays />\n',
      ),
    ).toMatchInlineSnapshot(`
      "1:3 misplaced-component: <Hours> stands within a line; put it on a line of its own, with a blank line before and after
      3:6 misplaced-component: <Date> stands in a heading; write it in the text below the heading
      5:2 misplaced-component: <Portal> stands in a link; write it outside the link
      7:1 misplaced-component: <Tab> stands outside <Tabs>; put it between <Tabs> and </Tabs>
      9:5 misplaced-component: <Callout> stands within a line; put it on a line of its own, with a blank line before and after
      11:1 misplaced-component: <NoticeDays> stands in a page of tutorials/; it can stand in notices/ alone"
    `);
  });

  test('hold what they should', () => {
    expect(
      faultsOf(
        '<Steps>\n\n- a\n\n</Steps>\n\n<Do>a</Do>\n\n<Tabs>a</Tabs>\n\n<Callout type="tip" />\n\n<Date on="2026-11-21">a</Date>\n\n<Key />\n',
      ),
    ).toMatchInlineSnapshot(`
      "1:1 wrong-children: <Steps> holds something else than it should; put one numbered list (1. …), and nothing else, between <Steps> and </Steps>
      7:1 wrong-children: <Do> holds something else than it should; put one list, and nothing else, between <Do> and </Do>
      9:1 wrong-children: <Tabs> holds something else than it should; put only <Tab> between <Tabs> and </Tabs>
      11:1 wrong-children: <Callout> holds nothing; write its text between <Callout> and </Callout>
      13:1 wrong-children: <Date> holds something else than it should; write <Date … />, and the text outside it
      15:1 wrong-children: <Key> holds nothing; write words between <Key> and </Key>"
    `);
  });

  test('have the attributes of the table, each once', () => {
    expect(
      faultsOf(
        [
          '<Callout kind="tip" type="warn">a</Callout>',
          '<Hours /> ',
          '<Hours of="a" of="b" />',
          '<Figure src="../a.png" alt=" " />',
          'a <Date on="2026-09-31" /> <Instant at="2026-11-03 14:05" /> <Ref to="x" />',
          '<Figure src="./a.png" alt="a"><Mark x="101" y="-1">a</Mark></Figure>',
          '<Portal to="tickets" department="a" />',
          '<Channel of="support" show="all" />',
          '<Video url="http://x.y/z" title="" />',
          '<Settings><Setting name="a" value="b&#8203;" /></Settings>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "1:1 unknown-attribute: <Callout> has no attribute kind; it has type, each once
      1:1 bad-attribute: type is "warn" in <Callout>; write one of note, tip, caution, danger
      3:1 missing-attribute: <Hours> lacks of; write it like <Hours of="support" />
      5:1 unknown-attribute: <Hours> has of twice; it has of, each once
      7:1 bad-picture: the picture does not lie beside the page in <Figure>; put it there and write ./a.png
      7:1 bad-attribute: alt is " " in <Figure>; write a text
      9:3 bad-attribute: on is "2026-09-31" in <Date>; write a date that exists, 2026-11-21
      9:28 bad-attribute: at is "2026-11-03 14:05" in <Instant>; write a time with its offset, 2026-11-03T14:05-03:00
      11:31 bad-attribute: x is "101" in <Mark>; write a number from 0 to 100, 45.5
      11:31 bad-attribute: y is "-1" in <Mark>; write a number from 0 to 100, 45.5
      13:1 unknown-attribute: department says nothing in <Portal to="tickets">; remove it, or write to="new_ticket"
      15:1 bad-attribute: of is "support" in <Channel>; write department and channel, support/email
      15:1 bad-attribute: show is "all" in <Channel>; write one of link, address, state, hours
      17:1 bad-link: http://x.y/z is no https address in <Video>; write https://x.y/z
      17:1 bad-attribute: title is "" in <Video>; write a text
      19:11 hidden-character: value holds a character that nobody can see in <Setting>; write it again by hand
      9:62 dead-anchor: the page has no section #x; the page has no headings"
    `);
  });
});

describe('headings', () => {
  test('begin at level 2, skip none, have words and stand by themselves', () => {
    expect(
      faultsOf(
        '# A\n\n### B\n\n## C\n\n#### D\n\n##\n\n> ## E\n\n<Callout type="tip">\n\n### F\n\n</Callout>\n',
      ),
    ).toMatchInlineSnapshot(`
      "1:1 heading-level: a heading of level 1, which is the page's title; write ##
      3:1 heading-level: a heading of level 3 below one of level 1; write ##
      7:1 heading-level: a heading of level 4 below one of level 2; write ###
      9:1 bad-heading: a heading without words; write them after the ##
      11:3 bad-heading: a heading in a list, a quote or a component; write it between paragraphs, or write **bold** words
      15:1 bad-heading: a heading in a list, a quote or a component; write it between paragraphs, or write **bold** words"
    `);
  });
});

describe('links and pictures', () => {
  test('lead to https, mail, telephone, the site and its sections', () => {
    expect(
      faultsOf(
        [
          '[a](http://x.y/z)',
          'www.x.y',
          '[a](//x.y)',
          '[a](https://u:p@x.y)',
          '[a](../b/)',
          '[a](/b/../c/)',
          '[a](/b//c/)',
          '[a](ftp://x.y)',
          '[a](mailto:a@b.c?cc=d)',
          '[a](tel:*21#)',
          '[a](https://x.y/%0d%0a)',
          '[a](#b)',
          '[](/c/)',
          '[a]()',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "1:1 bad-link: http://x.y/z is not encrypted; write https://x.y/z
      3:1 bad-link: http://www.x.y is not encrypted; write https://www.x.y
      5:1 bad-link: //x.y names no protocol; write https://x.y
      7:1 bad-link: https://u:p@x.y carries a name or password; write the address without what stands before @
      9:1 bad-link: ../b/ is relative; write the path from the root of the site, /tutorials/…/
      11:1 bad-link: /b/../c/ is no path of the site; write it from the root, /tutorials/…/, without // or ..
      13:1 bad-link: /b//c/ is no path of the site; write it from the root, /tutorials/…/, without // or ..
      15:1 bad-link: ftp: is no address that a page may link to; write https://…, mailto:, tel: or a path of the site
      17:1 bad-link: mailto:a@b.c?cc=d is more than one plain address; write mailto:name@example.com
      19:1 bad-link: tel:*21# is no telephone number; write tel:+551340620000, digits alone
      21:1 bad-link: https://x.y/%0d%0a holds a character that nobody can see; write the address again by hand
      25:1 empty-link: a link without words; write [what it leads to](…)
      27:1 bad-link: a link that leads nowhere; write its address between the brackets
      23:1 dead-anchor: the page has no section #b; the page has no headings"
    `);
  });

  test('pictures lie beside the page and are described', () => {
    expect(
      faultsOf(
        '![](./a.png) ![a](a.png) ![a](./A b.png) ![a](./Ação.PNG) ![a](./a.svg) ![a](../a.png) ![a](https://x.y/a.png)\n',
      ),
    ).toMatchInlineSnapshot(`
      "1:1 missing-alt: a picture without a description; write ![what it shows](./name.png): it is what people hear who cannot see it
      1:14 bad-picture: the picture is written a.png; write ./a.png
      1:42 bad-picture: the picture is called ./Ação.PNG; rename the file and write ./acao.png
      1:59 bad-picture: a.svg is no picture that is shown; save it as .png, .jpg, .webp or .avif
      1:73 bad-picture: the picture does not lie beside the page; put it there and write ./a.png
      1:88 bad-picture: the picture lies elsewhere; put it beside the page and write ./a.png"
    `);
  });
});

describe('a text in data', () => {
  test('says where in the data, line and indent it stands', async () => {
    const { parseProse } = await import('../../src/markdown/parse-prose.ts');
    const at = { file: 'incidents/x.mdx', line: 7, indent: 6, path: 'updates[0].text' };
    expect(parseProse('a\n{b}', at).problems).toMatchObject([
      { file: 'incidents/x.mdx', line: 8, column: 7, path: 'updates[0].text' },
    ]);
  });
});
