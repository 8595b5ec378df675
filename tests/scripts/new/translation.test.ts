import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';
import { filesOf, make, read } from '../../support/new-files.ts';

const TUTORIAL = `---
title: Outlook
summary: Receba e envie.
revision: 2
---

<Steps>

1. Abra o programa.

</Steps>
`;

describe('a translation', () => {
  test('of an incident has its texts, with its updates by their times, to be translated', async () => {
    using folder = contentFolder();
    const { code, out, err } = await make(folder, [
      'translation',
      '2026-11-03-mail',
      '--locale',
      'es',
      '--title',
      'Retraso en el correo',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('https://ajuda.example.com/es/status/2026-11-03-mail/');
    expect(read(folder, 'incidents/2026-11-03-mail.es.mdx')).toMatchInlineSnapshot(`
      "---
      title: Retraso en el correo
      summary: Mensagens chegaram com atraso.
      updates:
        - at: 2026-11-03T14:05-03:00
          text: Estamos verificando.
        - at: 2026-11-03T15:40-03:00
          text: As filas voltaram ao normal.
      ---
      "
    `);
  });

  test('of a policy has the texts of its changes', async () => {
    using folder = contentFolder();
    const { code } = await make(folder, ['translation', 'policies/rules.mdx', '--locale', 'es']);
    expect(code).toBe(0);
    expect(read(folder, 'policies/rules.es.mdx')).toBe(
      `---
title: Regras do suporte
summary: O que esperar de nós.
changes:
  - { date: 2026-01-15, summary: Pedidos técnicos só por ticket }
---

${read(folder, 'policies/rules.mdx').split('---\n\n')[1]}`,
    );
  });

  test('keeps the revision that it follows, and takes a text from its writer', async () => {
    using folder = contentFolder();
    folder.write('tutorials/e-mail/outlook.mdx', TUTORIAL);
    const args = ['translation', '/tutorials/e-mail/outlook/', '--locale', 'es', '--body', '-'];
    const { code } = await make(folder, args, { stdin: async () => 'Abre el programa.\n' });
    expect(code).toBe(0);
    expect(read(folder, 'tutorials/e-mail/outlook.es.mdx')).toBe(
      '---\ntitle: Outlook\nsummary: Receba e envie.\nrevision: 2\n---\n\nAbre el programa.\n',
    );
  });

  test('asks the person at the terminal for what is left out', async () => {
    using folder = contentFolder();
    const answers = ['move', 'es', 'Mudanza', 'Solo por correo.'];
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answers.shift() ?? '';
    };
    expect((await make(folder, ['translation'], { ask })).code).toBe(0);
    expect(asked).toHaveLength(4);
    expect(read(folder, 'notices/2026-12-20-move.es.mdx')).toBe(
      '---\ntitle: Mudanza\nsummary: Solo por correo.\n---\n\n<NoticeDays />\n',
    );
  });

  test.each([
    [['outlook', '--locale', 'pt-BR'], '--locale é "pt-BR"; escreva um destes: es'],
    [['outlook'], '--locale is missing; write one of es'],
    [['outlok', '--locale', 'es'], 'ninguna página se llama "outlok"'],
    [[], 'the original is missing'],
    [['move', '--locale', 'es', '--body', '<script>x</script>'], 'notices/2026-12-20-move.es.mdx'],
  ])('with %j is refused and writes nothing', async (args, message) => {
    using folder = contentFolder();
    const before = filesOf(folder);
    const { code, err } = await make(folder, ['translation', ...args]);
    expect(code).not.toBe(0);
    expect(err).toContain(message);
    expect(filesOf(folder)).toEqual(before);
  });

  test('that is there already is left alone', async () => {
    using folder = contentFolder();
    const args = ['translation', 'rules', '--locale', 'es'];
    await make(folder, args);
    const { code, err } = await make(folder, [...args, '--title', 'Otra']);
    expect([code, err]).toEqual([2, expect.stringContaining('rules.es.mdx ya existe')]);
    expect(read(folder, 'policies/rules.es.mdx')).not.toContain('Otra');
  });
});

test('a category has a folder of its own', async () => {
  using folder = contentFolder();
  const args = ['category', '--summary', 'Apontar e transferir.', '--order', '2', 'Domínios'];
  const { code, err } = await make(folder, args);
  expect([code, err]).toEqual([0, '']);
  expect(read(folder, 'tutorials/dominios/category.yaml')).toBe(
    'title: Domínios\nsummary: Apontar e transferir.\norder: 2\n',
  );
});
