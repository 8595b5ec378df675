import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';
import { make, read } from '../../support/new-files.ts';

const REQUESTS = `# What people come with.
groups:
  - { id: mail, title: "E-mail" } # the only one
requests:
  - id: mail-late
    title:   'Minhas mensagens demoram a chegar'
    group: mail
    department: support
    channels: [ticket,  phone]

# The end.
`;

describe('a request', () => {
  test('is added at the end of the list, and every other byte stays', async () => {
    using folder = contentFolder();
    folder.write('requests.yaml', REQUESTS);
    const { code, out, err } = await make(folder, [
      'request',
      ...['--department', 'support', '--channel', 'ticket,phone', '--group', 'mail'],
      ...['--keyword', 'spam', '--need', 'remetente', '--need', 'horário', '--urgent'],
      'Minhas mensagens não chegam: e agora?',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('https://ajuda.example.com/contact/minhas-mensagens-nao-chegam-e-agora/');
    expect(read(folder, 'requests.yaml')).toBe(
      REQUESTS.replace(
        'phone]\n',
        `phone]
  - id: minhas-mensagens-nao-chegam-e-agora
    title: "Minhas mensagens não chegam: e agora?"
    group: mail
    keywords: [spam]
    department: support
    channels: [ticket, phone]
    urgent: true
    needs: [remetente, horário]
`,
      ),
    );
  });

  test('keeps the line ends of its file', async () => {
    using folder = contentFolder();
    folder.write('requests.yaml', REQUESTS.replaceAll('\n', '\r\n'));
    const args = ['--department', 'support', '--channel', 'ticket', '--slug', 'new-one', 'Nova'];
    expect((await make(folder, ['request', ...args])).code).toBe(0);
    const text = read(folder, 'requests.yaml');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('  - id: new-one\r\n    title: Nova\r\n');
  });

  test('begins the file and its group where there is none', async () => {
    using folder = contentFolder();
    folder.write('requests.yaml', null);
    folder.write('components.yaml', null);
    folder.write('incidents/2026-11-03-mail.mdx', null);
    const { code, err } = await make(folder, [
      'request',
      ...['--self-service', 'password', '--new-group', 'Acesso', '--slug', 'lost-password'],
      'Perdi a senha',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(read(folder, 'requests.yaml')).toBe(
      `groups:
  - id: acesso
    title: Acesso
requests:
  - id: lost-password
    title: Perdi a senha
    group: acesso
    self_service:
      to: [password]
`,
    );
  });

  test.each([
    [['--department', 'suport', '--channel', 'ticket', 'X'], 'você quis dizer support?'],
    [['--department', 'support', '--channel', 'fax', 'X'], 'os que tem são phone, email, ticket'],
    [['--department', 'support', '--channel', 'ticket', '--slug', 'mail-late', 'X'], 'já está em uso acima'],
  ])('that the check refuses is not written: %j', async (args, message) => {
    using folder = contentFolder();
    const before = read(folder, 'requests.yaml');
    const { code, err } = await make(folder, ['request', ...args]);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(read(folder, 'requests.yaml')).toBe(before);
  });

  test('leaves a file alone that cannot be read, and names its fault', async () => {
    using folder = contentFolder();
    folder.write('requests.yaml', 'requests: [\n');
    const { code, err } = await make(folder, ['request', '--self-service', 'cancel', 'X']);
    expect(code).toBe(1);
    expect(err).toContain('requests.yaml:');
    expect(read(folder, 'requests.yaml')).toBe('requests: [\n');
  });

  test('is asked for at a terminal, department and channels too', async () => {
    using folder = contentFolder();
    const questions: string[] = [];
    const answers = ['Quero cancelar', 'nobody', 'support', 'ticket, phone'];
    const ask = (question: string) => {
      questions.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    expect((await make(folder, ['request'], { ask })).code).toBe(0);
    expect(questions).toEqual([
      'Título, em uma linha: ',
      'Departamento que responde (monitoring, sales, support): ',
      'É preciso responder. Departamento que responde (monitoring, sales, support): ',
      'Canais que aceitam, o melhor primeiro (como ticket, phone): ',
    ]);
    expect(read(folder, 'requests.yaml')).toContain('channels: [ticket, phone]\n');
  });
});

describe('a component', () => {
  test('is added to its group, and every other byte stays', async () => {
    using folder = contentFolder();
    const before = `groups:
  - id: mail
    name: E-mail
    components:
      - { id: mail-delivery, name: Entrega de e-mail, departments: [support], requests: [mail-late] } # first
  - id: web
    name: Sites
    components:
      - id: hosting
        name: Hospedagem
`;
    folder.write('components.yaml', before);
    const { code, out, err } = await make(folder, [
      'component',
      ...['--group', 'mail', '--department', 'support', '--since', '2026-03-01', 'Webmail'],
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('/status/components/webmail/');
    const added = '      - { id: webmail, name: Webmail, departments: [support], since: 2026-03-01 }\n';
    expect(read(folder, 'components.yaml')).toBe(before.replace('# first\n', `# first\n${added}`));
  });

  test('begins the file and its group where there is none', async () => {
    using folder = contentFolder();
    folder.write('components.yaml', null);
    folder.write('incidents/2026-11-03-mail.mdx', null);
    const args = ['component', '--new-group', 'Correio', '--slug', 'imap', 'Caixa de entrada'];
    const { code, err } = await make(folder, args);
    expect([code, err]).toEqual([0, '']);
    expect(read(folder, 'components.yaml')).toBe(
      'groups:\n  - id: correio\n    name: Correio\n    components:\n      - id: imap\n        name: Caixa de entrada\n',
    );
  });

  test.each([
    [['X'], '--group is missing; write one of mail'],
    [['--group', 'post', 'X'], '--group is "post"; write one of mail'],
    [['--group', 'mail'], 'the name is missing'],
  ])('that lacks something is not written: %j', async (args, message) => {
    using folder = contentFolder();
    const before = read(folder, 'components.yaml');
    const { code, err } = await make(folder, ['component', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(read(folder, 'components.yaml')).toBe(before);
  });
});
