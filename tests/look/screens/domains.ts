import {
  beside,
  between,
  button,
  check,
  field,
  frame,
  heading,
  marked,
  page,
  quiet,
  row,
  spot,
  table,
  tag,
  toggle,
} from './parts.ts';
import type { Say, Screen } from './screen.ts';

const ALL = ['es', 'en', 'pt-PT'] as const;

/** The panel's section for domains, open at one of its pages. */
const domainPanel = (say: Say, title: string, body: string): string =>
  frame(
    title,
    beside(
      [
        say('Sites', 'Sitios', 'Sites'),
        say('E-mail', 'Correo', 'Email'),
        say('Domínios', 'Dominios', 'Domains'),
        say('Arquivos', 'Archivos', 'Files', 'Ficheiros'),
        say('Bancos de dados', 'Bases de datos', 'Databases', 'Bases de dados'),
        say('Minha conta', 'Mi cuenta', 'My account', 'A minha conta'),
      ],
      2,
      body,
    ),
    'aurora.example',
  );

/** The client area, open at one of its pages. */
const clientArea = (say: Say, title: string, body: string): string =>
  frame(title, body, say('Área do cliente', 'Área de cliente', 'Client area', 'Área de cliente'));

const dnsZone: Screen = {
  file: 'domains/dns-zone',
  locales: ['es', 'en'],
  width: 720,
  draw: (say) => {
    const records = [
      ['@', 'A', '203.0.113.20'],
      ['www', 'CNAME', 'aurora.example.'],
      ['@', 'MX', '10 mx1.example.com.'],
      ['@', 'MX', '20 mx2.example.com.'],
      ['@', 'TXT', 'v=spf1 include:_spf.example.com ~all'],
      ['mare._domainkey', 'TXT', 'v=DKIM1; k=rsa; p=MIIBIjANBgkqh…'],
    ] as const;
    const tools = (at: number): string =>
      `<span${at === 2 ? marked({ mark: 'mx', at: 'before' }) : at === 0 ? marked({ mark: 'tools', at: 'before' }) : at === 4 ? marked({ mark: 'spf', at: 'before' }) : ''}>✎ ✕</span>`;
    return frame(
      say('Domínios › Zona DNS', 'Dominios › Zona DNS', 'Domains › DNS zone'),
      page(
        between(
          button(say('Exportar', 'Exportar', 'Export'), { width: 110 }),
          button('+ DNS', { main: true, width: 110, mark: 'add', at: 'before' }),
        ),
        `<table style="table-layout:fixed"><tr><th style="inline-size:150px">Host ${spot('', { mark: 'host', at: 'after' })}</th><th style="inline-size:78px">${say('Tipo', 'Tipo', 'Type')} ${spot('', { mark: 'type', at: 'after' })}</th><th style="inline-size:72px">TTL ${spot('', { mark: 'ttl', at: 'after' })}</th><th>${say('Valor', 'Valor', 'Value')} ${spot('', { mark: 'value', at: 'after' })}</th><th style="inline-size:92px"></th></tr>${records.map(([host, type, value], at) => `<tr><td class="code" style="font-size:13px">${host}</td><td>${tag(type)}</td><td class="code">3600</td><td class="code" style="font-size:11.5px;overflow:hidden">${value}</td><td style="text-align:end">${tools(at)}</td></tr>`).join('')}</table>`,
      ),
      'aurora.example',
    );
  },
};

const nameServers: Screen = {
  file: 'domains/name-servers',
  locales: ALL,
  draw: (say) =>
    frame(
      say(
        'Registrador › Domínio › DNS',
        'Registrador › Dominio › DNS',
        'Registrar › Domain › DNS',
        'Agente de registo › Domínio › DNS',
      ),
      page(
        check(
          say(
            'Servidores do registrador',
            'Servidores del registrador',
            "The registrar's name servers",
            'Servidores do agente de registo',
          ),
          false,
          { round: true },
        ),
        check(
          say(
            'Servidores personalizados',
            'Servidores personalizados',
            'Custom name servers',
            'Servidores personalizados',
          ),
          true,
          { round: true, mark: 'custom' },
        ),
        field(say('Servidor 1', 'Servidor 1', 'Name server 1'), 'ns1.example.com', { mark: 'first' }),
        field(say('Servidor 2', 'Servidor 2', 'Name server 2'), 'ns2.example.com', { mark: 'second' }),
        field(say('Servidor 3', 'Servidor 3', 'Name server 3'), '', { mark: 'third' }),
        `<div class="box">${toggle(say('DNSSEC: desligado', 'DNSSEC: desactivado', 'DNSSEC: off', 'DNSSEC: desligado'), false, { mark: 'dnssec' })}</div>`,
        between(
          '<span></span>',
          button(say('Salvar', 'Guardar', 'Save', 'Guardar'), { main: true, width: 110 }),
        ),
      ),
      'aurora.example',
    ),
};

const dnssec: Screen = {
  file: 'domains/dnssec-keys',
  locales: [],
  draw: (say) =>
    domainPanel(
      say,
      'Domínios › DNSSEC',
      page(
        between(
          button('Assinar a zona', { width: 160, mark: 'sign', at: 'after' }),
          tag('Zona assinada', 'good'),
        ),
        row(
          field('Key Tag', '31406', { kind: 'code', mark: 'tag' }),
          field('Algoritmo', '13', { kind: 'code', mark: 'algorithm' }),
          field('Digest Type', '2', { kind: 'code' }),
        ),
        field('Digest (SHA-256)', 'E2D3C916F6DEEAC73294E8268FB5885044A833<br>FC5459588F4A9184CFC41A5766', {
          kind: 'code wrap',
          mark: 'digest',
        }),
        between(
          button('Remover assinatura', { width: 172, mark: 'unsign', at: 'after' }),
          button('Publicar DS', { main: true, width: 130, mark: 'publish', at: 'before' }),
        ),
      ),
    ),
};

const transferLock: Screen = {
  file: 'domains/transfer-lock',
  locales: [],
  draw: () =>
    frame(
      'Registrador atual › Transferência',
      page(
        between('<b>aurora.example</b>', `<span class="quiet">vence em 14/08/2027</span>`),
        `<div class="box">${toggle('Bloqueio de transferência: desligado', false, { mark: 'lock' })}</div>`,
        `<div class="box" style="display:grid;gap:10px">${between('<b>Código de autorização (EPP)</b>', button('Mostrar código', { width: 160, mark: 'show', at: 'before' }))}<span class="value code">7Kd#p2Vq-91xT</span></div>`,
        field('E-mail do titular', 'ana.souza@vento.example', { mark: 'mail' }),
        between('<b>Zona DNS</b>', button('Exportar', { width: 120, mark: 'export', at: 'before' })),
      ),
    ),
};

const myDomains: Screen = {
  file: 'domains/my-domains',
  locales: [],
  draw: (say) =>
    clientArea(
      say,
      'Domínios',
      page(
        `<table><tr><th></th><th>Domínio</th><th style="inline-size:150px">Vencimento ${spot('', { mark: 'expires', at: 'after' })}</th><th>Renovação automática</th></tr>${(
          [
            ['aurora.example', '14/08/2027', true, false],
            ['aurora.com.br', '02/12/2026', false, true],
            ['maresia.pt', '30/03/2027', true, false],
          ] as const
        )
          .map(
            ([name, day, isOn, picked]) =>
              `<tr${picked ? ' class="picked"' : ''}><td style="inline-size:76px"><div${picked ? marked({ mark: 'pick', at: 'end' }) : ''} style="inline-size:60px">${check('', picked)}</div></td><td>${name}</td><td>${day}</td><td>${toggle('', isOn, picked ? { mark: 'auto', at: 'middle' } : {})}</td></tr>`,
          )
          .join('')}</table>`,
        between(
          row(field('Por quantos anos', '1 ano', { kind: 'list', width: 170, mark: 'years', at: 'inner' })),
          button('Renovar', { main: true, width: 120, mark: 'renew', at: 'before' }),
        ),
      ),
    ),
};

const registrant: Screen = {
  file: 'domains/registrant',
  locales: ['pt-PT'],
  draw: (say) =>
    clientArea(
      say,
      say('Domínios › Registrar › maresia.pt', undefined, undefined, 'Domínios › Registar › maresia.pt'),
      page(
        row(
          field(say('Domínio', undefined, undefined), 'maresia.pt', { mark: 'name' }),
          field('Prazo', '1 ano', { kind: 'list', width: 150 }),
        ),
        heading('Titular'),
        field(
          say('Nome, como no documento', undefined, undefined, 'Nome, tal como no documento'),
          'Maresia Unipessoal, Lda.',
          { mark: 'holder' },
        ),
        row(
          field(
            say('Número fiscal (NIF, CPF ou CNPJ)', undefined, undefined, 'Número fiscal (NIF)'),
            '501 234 560',
            { mark: 'number' },
          ),
          field(say('País', undefined, undefined), 'Portugal', { kind: 'list', width: 150 }),
        ),
        field('E-mail', 'geral@vento.example', { mark: 'mail' }),
        between('<span></span>', button('Continuar', { main: true, width: 130 })),
      ),
    ),
};

const brContacts: Screen = {
  file: 'domains/br-contacts',
  locales: [],
  draw: () =>
    frame(
      'aurora.com.br',
      page(
        table(
          [],
          [
            ['<b>Titular</b>', 'Aurora Comércio Ltda.', spot('CNPJ', { mark: 'owner', at: 'after' })],
            [
              '<b>Contato do titular</b>',
              'ANSOU12',
              spot(button('Alterar', { width: 90 }), { mark: 'contact', at: 'after' }),
            ],
            [
              '<b>Contato técnico</b>',
              'MAHOS7',
              spot(button('Alterar', { width: 90 }), { mark: 'tech', at: 'after' }),
            ],
            ['<b>Servidores DNS</b>', 'ns1.example.com<br>ns2.example.com', button('Alterar', { width: 90 })],
            ['<b>Estado</b>', tag('published', 'good'), ''],
            ['<b>Expira em</b>', '02/12/2027', spot('', { mark: 'expires', at: 'after' })],
          ],
        ),
        between(
          quiet('Conta: ANSOU12'),
          button('Transferência de titularidade', { width: 260, mark: 'transfer', at: 'before' }),
        ),
      ),
      'Domínio .br',
    ),
};

export const DOMAIN_SCREENS: readonly Screen[] = [
  dnsZone,
  nameServers,
  dnssec,
  transferLock,
  myDomains,
  registrant,
  brContacts,
];
