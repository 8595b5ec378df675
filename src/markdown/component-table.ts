import type { AttributeSpec, AttributeType, ComponentSpec, ReferenceTarget } from './component-types.ts';

const required = (type: AttributeType, doc: string): AttributeSpec => ({ type, doc, unless: null });
const optional = (type: AttributeType, doc: string, unless: string): AttributeSpec => ({ type, doc, unless });
const choice = (...of: string[]): AttributeType => ({ kind: 'choice', of });
const names = (to: ReferenceTarget): AttributeType => ({ kind: 'reference', to });
const text: AttributeType = { kind: 'text' };
const percent: AttributeType = { kind: 'percent' };

const block = { place: 'block', within: null } as const;
const line = { place: 'line', within: null } as const;

/**
 * Every component that an editor can write, in the order of the reference: the gate lets nothing else
 * through, and the reference and the guide are made from it.
 */
const TABLE = {
  Hours: {
    ...block,
    data: true,
    holds: 'nothing',
    attributes: {
      of: required(
        names('department-or-channel'),
        'A department (`support`) or one channel of it (`support/phone`).',
      ),
    },
    doc: 'The week of a department or a channel, with the exceptions ahead.',
    example: '<Hours of="support" />',
  },
  Channel: {
    ...line,
    data: true,
    link: true,
    holds: 'nothing',
    attributes: {
      of: required(names('channel'), 'A channel: department and kind or id, `support/email`.'),
      show: optional(
        choice('link', 'address', 'state', 'hours'),
        'What of the channel: a link to it, its address, whether it is open, or its hours in words.',
        'link',
      ),
    },
    doc: 'A channel within a sentence. Addresses and hours are never typed into a page: they come from the data.',
    example: 'Escreva para <Channel of="support/email" show="address" />.',
  },
  ReplyTimes: {
    ...line,
    data: true,
    holds: 'nothing',
    attributes: { of: required(names('channel'), 'A written channel with a reply target, `support/email`.') },
    doc: "How soon a channel answers, usually and at peaks; within a notice the notice's own target.",
    example: 'Respondemos assim: <ReplyTimes of="support/email" />',
  },
  ClosingDays: {
    ...block,
    data: true,
    holds: 'nothing',
    attributes: {
      of: required(names('department-or-calendar'), 'A department (`support`) or a calendar (`br`).'),
    },
    doc: 'The days ahead on which a department or a calendar closes.',
    example: '<ClosingDays of="support" />',
  },
  NoticeDays: {
    ...block,
    data: true,
    folder: 'notices',
    holds: 'nothing',
    attributes: {},
    doc: 'The schedule of the notice that it stands in, as a table made from its days.',
    example: '<NoticeDays />',
  },
  Date: {
    ...line,
    data: true,
    holds: 'nothing',
    attributes: { on: required({ kind: 'date' }, 'A date, `2026-11-21`.') },
    doc: 'A date written out with its weekday, in the language of the page.',
    example: 'Mudamos em <Date on="2026-11-21" />.',
  },
  Instant: {
    ...line,
    data: true,
    holds: 'nothing',
    attributes: { at: required({ kind: 'instant' }, 'A time with its offset, `2026-11-03T14:05-03:00`.') },
    doc: 'A moment written out with weekday, time and zone.',
    example: 'A troca começa em <Instant at="2026-11-03T23:00-03:00" />.',
  },
  Portal: {
    ...line,
    data: true,
    link: true,
    holds: 'words',
    attributes: {
      to: required(
        choice('client_area', 'new_ticket', 'tickets', 'password', 'cancel', 'website'),
        "The place in the company's portal.",
      ),
      department: {
        ...optional(
          names('department'),
          'The department whose ticket form is opened.',
          "the portal's list of departments",
        ),
        onlyWith: { attribute: 'to', is: 'new_ticket' },
      },
    },
    doc: 'A link into the client portal. What stands in it is its text; without any, the name of the place.',
    example: '<Portal to="new_ticket" department="billing">Abra um ticket</Portal>',
  },
  SiteLink: {
    ...line,
    data: true,
    link: true,
    holds: 'words',
    attributes: { to: required(names('link'), 'A key of `links` in site.yaml, `forum`.') },
    doc: 'A link to another site of the company. What stands in it is its text; without any, its label.',
    example: 'Pergunte no <SiteLink to="forum">fórum</SiteLink>.',
  },
  Ref: {
    ...line,
    data: false,
    link: true,
    holds: 'nothing',
    attributes: {
      to: required(names('section'), 'The anchor of a heading of this page, `antes-de-escrever`.'),
    },
    doc: 'The number and title of a section of the page, as a link; the number where sections are numbered.',
    example: '## Antes de escrever\n\nVeja <Ref to="antes-de-escrever" />.',
  },
  Requests: {
    ...block,
    data: true,
    holds: 'nothing',
    attributes: {
      department: optional(names('department'), 'Only what this department deals with.', 'every department'),
      channel: optional(
        names('channel-or-kind'),
        'Only what this channel or kind takes: `support/chat`, `phone`.',
        'every channel',
      ),
    },
    doc: 'What people come with and the way that each takes, as a list made from requests.yaml.',
    example: '<Requests department="support" channel="phone" />',
  },
  Matrix: {
    ...block,
    data: true,
    holds: 'nothing',
    attributes: {
      department: optional(names('department'), 'Only what this department deals with.', 'every department'),
      channel: optional(names('channel-or-kind'), 'Only this channel or kind.', 'every channel'),
    },
    doc: 'The table of needs and channels, made from requests.yaml.',
    example: '<Matrix />',
  },
  Proofs: {
    ...block,
    data: true,
    holds: 'nothing',
    attributes: {
      department: optional(names('department'), 'Only the channels of this department.', 'every department'),
    },
    doc: 'What a customer must prove, and for which channels and requests, made from their requires.',
    example: '<Proofs department="billing" />',
  },
  TicketStates: {
    ...block,
    data: true,
    holds: 'nothing',
    attributes: {},
    doc: 'The states of a ticket, who acts in each and what follows, made from ticket-states.yaml.',
    example: '<TicketStates />',
  },
  Callout: {
    ...block,
    data: false,
    holds: 'blocks',
    attributes: {
      type: required(
        choice('note', 'tip', 'caution', 'danger'),
        'How much it matters; `danger` is for what cannot be undone.',
      ),
    },
    doc: 'A remark set apart from the text, with its mark and its word.',
    example: '<Callout type="caution">\n\nA troca apaga as mensagens do celular.\n\n</Callout>',
  },
  Do: {
    ...block,
    data: false,
    holds: 'list',
    attributes: {},
    doc: 'A list of what to do.',
    example: '<Do>\n\n- Anexe uma imagem do erro.\n\n</Do>',
  },
  Dont: {
    ...block,
    data: false,
    holds: 'list',
    attributes: {},
    doc: 'A list of what not to do.',
    example: '<Dont>\n\n- Não abra dois tickets sobre o mesmo assunto.\n\n</Dont>',
  },
  Steps: {
    ...block,
    data: false,
    holds: 'numbered-list',
    attributes: {},
    doc: 'A numbered list whose steps stand out.',
    example: '<Steps>\n\n1. Abra o painel.\n2. Escolha **E-mail**.\n\n</Steps>',
  },
  Tabs: {
    ...block,
    data: false,
    holds: ['Tab'],
    attributes: {},
    doc: 'The same thing for several systems, one at a time; without script, one after another.',
    example:
      '<Tabs>\n\n<Tab title="Windows">\n\nAbra **Contas**.\n\n</Tab>\n\n<Tab title="macOS">\n\nAbra **Mail**.\n\n</Tab>\n\n</Tabs>',
  },
  Tab: {
    place: 'block',
    within: 'Tabs',
    data: false,
    holds: 'blocks',
    attributes: { title: required(text, 'What the tab is called, in a word or two.') },
    doc: 'One of the tabs.',
    example: '<Tab title="Windows">\n\nAbra **Contas**.\n\n</Tab>',
  },
  Settings: {
    ...block,
    data: false,
    holds: ['Setting'],
    attributes: {},
    doc: 'Names and values to type into a program; a value that is typed as it stands has a button that copies it.',
    example:
      '<Settings>\n\n<Setting name="Servidor" value="imap.example.com" />\n<Setting name="Porta" value="993" />\n\n</Settings>',
  },
  Setting: {
    place: 'block',
    within: 'Settings',
    data: false,
    holds: 'nothing',
    attributes: {
      name: required(text, "The field's name, as the program shows it."),
      value: required(
        text,
        'What to type, as it is typed: one thing each, as a port and its security are two settings. From three words on it is a phrase (`o endereço de e-mail completo`), shown as one and without a button that copies it.',
      ),
    },
    doc: 'One name and its value.',
    example: '<Setting name="Porta" value="993" />',
  },
  FileTree: {
    ...block,
    data: false,
    holds: 'list',
    attributes: {},
    doc: 'Folders and files, as a list of lists.',
    example: '<FileTree>\n\n- public_html/\n  - index.html a página inicial\n\n</FileTree>',
  },
  Key: {
    ...line,
    data: false,
    holds: 'words',
    attributes: {},
    doc: 'A key of the keyboard, or a button that looks like one.',
    example: 'Aperte <Key>Ctrl</Key>+<Key>F5</Key>.',
  },
  Video: {
    ...block,
    data: false,
    holds: 'nothing',
    attributes: {
      url: required({ kind: 'url' }, 'Where the video is, `https://…`.'),
      title: required(text, 'What it shows, and how long it takes.'),
    },
    doc: 'A link to a video, with its picture drawn by the site: nothing is loaded from elsewhere.',
    example: '<Video url="https://videos.example.com/imap" title="Configurar o Outlook (4 min)" />',
  },
  Figure: {
    ...block,
    data: false,
    holds: ['Mark'],
    attributes: {
      src: required({ kind: 'picture' }, 'A picture beside the page, `./janela.png`.'),
      alt: required(text, 'What the picture shows, for who cannot see it.'),
    },
    doc: 'A picture with numbered marks, and their texts as a list.',
    example:
      '<Figure src="./new-account.png" alt="Janela de conta">\n\n<Mark x="45" y="22">O endereço completo.</Mark>\n\n</Figure>',
  },
  Mark: {
    place: 'block',
    within: 'Figure',
    data: false,
    holds: 'blocks',
    attributes: {
      x: required(
        percent,
        "From the picture's left edge, in percent of its width; a translation leaves it out.",
      ),
      y: required(percent, "From the picture's top, in percent of its height; a translation leaves it out."),
    },
    doc: 'One of the marks, and what it says.',
    example: '<Mark x="45" y="22">O endereço completo.</Mark>',
  },
} as const satisfies Readonly<Record<string, ComponentSpec>>;

/** A component that an editor can write, by the name of its tag. */
export type ComponentName = keyof typeof TABLE;

type NamesWhere<Data extends boolean> = {
  [Name in ComponentName]: (typeof TABLE)[Name]['data'] extends Data ? Name : never;
}[ComponentName];

/** The components that show the company's data. */
export type DataComponentName = NamesWhere<true>;

/** The components that show what stands in them. */
export type TextComponentName = NamesWhere<false>;

/** Every component that an editor can write, with its row of the table. */
export const COMPONENTS: Readonly<Record<ComponentName, ComponentSpec>> = TABLE;

/** The names of these components, in the order of the table, which is that of the guide. */
export const COMPONENT_NAMES = Object.keys(TABLE) as readonly ComponentName[];

/** Whether a component shows the company's data, and not what stands in it. */
export function isDataComponent(name: ComponentName): name is DataComponentName {
  return COMPONENTS[name].data;
}

/** The component of a name, or undefined where the list has none. */
export function componentNamed(name: string): ComponentSpec | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;
}
