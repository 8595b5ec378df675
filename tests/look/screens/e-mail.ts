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

/** The panel's section for mail, open at one of its pages. */
const mailPanel = (say: Say, title: string, body: string, on = 1): string =>
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
      on,
      body,
    ),
    'aurora.example',
  );

const meter = (percent: number): string =>
  `<div class="meter" style="inline-size:84px"><i${percent > 89 ? ' class="full"' : ''} style="inline-size:${percent}%"></i></div>`;

/** The account window of a mail program. */
const newAccount: Screen = {
  file: 'e-mail/new-account',
  locales: ALL,
  draw: (say) => {
    const server = (kind: 'IMAP' | 'SMTP', host: string, port: string, extra: string): string =>
      `<div class="box" style="display:grid;gap:10px"><b>${kind} · ${kind === 'IMAP' ? say('entrada', 'entrada', 'incoming') : say('saída', 'salida', 'outgoing')}</b>${field(say('Servidor', 'Servidor', 'Server'), host, { mark: kind.toLowerCase() })}${row(field(say('Porta', 'Puerto', 'Port'), port, { width: 76, ...(kind === 'IMAP' ? { mark: 'port', at: 'end' as const } : {}) }), field(say('Segurança', 'Seguridad', 'Security'), 'SSL/TLS', { kind: 'list' }))}${extra}</div>`;
    return frame(
      say(
        'Conta de e-mail · IMAP',
        'Cuenta de correo · IMAP',
        'Email account · IMAP',
        'Conta de correio · IMAP',
      ),
      page(
        row(
          field(say('Usuário', 'Usuario', 'User name', 'Utilizador'), 'ana@aurora.example', { mark: 'user' }),
          field(say('Senha', 'Contraseña', 'Password', 'Palavra-passe'), '••••••••••••••'),
        ),
        `<div style="display:grid;grid-template-columns:1fr 1fr;gap:12px">${server('IMAP', 'imap.example.com', '993', quiet('ana@aurora.example'))}${server('SMTP', 'smtp.example.com', '465', check(say('Autenticar', 'Autenticar', 'Authenticate'), true, { mark: 'auth' }))}</div>`,
        between(
          '<span></span>',
          button(say('Concluir', 'Terminar', 'Done'), { main: true, width: 130, mark: 'done', at: 'before' }),
        ),
      ),
    );
  },
};

const mailboxes: Screen = {
  file: 'e-mail/mailboxes',
  locales: ALL,
  draw: (say) =>
    mailPanel(
      say,
      say('E-mail › Caixas postais', 'Correo › Buzones', 'Email › Mailboxes', 'E-mail › Caixas de correio'),
      page(
        between(
          field(say('Domínio', 'Dominio', 'Domain'), 'aurora.example', {
            kind: 'list',
            width: 210,
            mark: 'domain',
            at: 'inner',
          }),
          button(say('Adicionar', 'Añadir', 'Add'), { width: 120 }),
        ),
        `<table><tr><th>${say('Endereço', 'Dirección', 'Address')}</th><th${marked({ mark: 'space', at: 'middle' })}>${say('Espaço', 'Espacio', 'Space')}</th><th></th></tr>${(
          [
            ['ana', 38],
            ['carlos', 93],
            [say('loja', 'tienda', 'shop'), 12],
          ] as const
        )
          .map(
            ([name, percent]) =>
              `<tr${name === 'carlos' ? ' class="picked"' : ''}><td style="inline-size:90px">${name}@…</td><td>${meter(percent)}<span class="quiet">${percent}%</span></td><td style="inline-size:170px;text-align:end">${name === 'carlos' ? '' : '⋮'}</td></tr>`,
          )
          .join('')}</table>`,
        `<div class="menu" style="inline-size:230px;margin-inline-start:auto;margin-block-start:-98px"><div class="on"${marked({ mark: 'password' })}>${say('Alterar senha', 'Cambiar contraseña', 'Change password', 'Alterar palavra-passe')}</div><div${marked({ mark: 'forward' })}>${say('Encaminhar', 'Reenviar', 'Forward', 'Reencaminhar')}</div><div>${say('Restaurar mensagens', 'Restaurar mensajes', 'Restore messages', 'Repor mensagens')}</div></div>`,
        `<div class="box">${row(field(say('Senha nova: carlos@…', 'Contraseña nueva: carlos@…', 'New password: carlos@…', 'Palavra-passe nova: carlos@…'), 'grifo-telha-sopa-42', { kind: 'code' }), button(say('Gerar', 'Generar', 'Generate'), { width: 96 }))}<div style="margin-block-start:10px;display:flex;justify-content:end;gap:10px">${button(say('Salvar', 'Guardar', 'Save', 'Guardar'), { main: true, width: 110, mark: 'save', at: 'before' })}</div></div>`,
      ),
    ),
};

const phone: Screen = {
  file: 'e-mail/phone-account',
  locales: ALL,
  width: 432,
  draw: (say) => {
    const line = (label: string, value: string, mark?: string): string =>
      `<div${marked({ mark, at: 'middle' })}><span>${label}</span><span class="quiet">${value}</span></div>`;
    const host = say('Servidor', 'Servidor', 'Host name', 'Servidor');
    const user = say('Usuário', 'Usuario', 'User name', 'Utilizador');
    const password = say('Senha', 'Contraseña', 'Password', 'Palavra-passe');
    const port = say('Porta', 'Puerto', 'Port');
    return `<div class="phone"><div class="bar"><span class="accent">${say('Cancelar', 'Cancelar', 'Cancel')}</span><span>${say('Nova conta', 'Cuenta nueva', 'New account', 'Nova conta')}</span><span style="inline-size:76px;text-align:end"${marked({ mark: 'next', at: 'before' })}>${say('Seguinte', 'Siguiente', 'Next')}</span></div>
<div class="group"><div${marked({ mark: 'kind', at: 'middle' })}><b class="accent">IMAP</b><span class="quiet">POP</span></div></div>
<p class="heading">${say('Servidor de entrada', 'Servidor de entrada', 'Incoming mail server', 'Servidor de entrada')}</p>
<div class="group">${line(host, 'imap.example.com')}${line(user, 'ana@aurora.example', 'user')}${line(password, '••••••••••••')}${line(port, '993 · SSL/TLS', 'in')}</div>
<p class="heading">${say('Servidor de saída', 'Servidor de salida', 'Outgoing mail server', 'Servidor de saída')}</p>
<div class="group">${line(host, 'smtp.example.com')}${line(user, 'ana@aurora.example', 'sender')}${line(password, '••••••••••••')}${line(port, '465 · SSL/TLS', 'out')}</div></div>`;
  },
};

const webmail: Screen = {
  file: 'e-mail/webmail',
  locales: ALL,
  draw: (say) => {
    const folder = (name: string, count: string, mark?: string): string =>
      `<div style="display:flex;justify-content:space-between;padding-block:9px;padding-inline-end:10px"${marked({ mark, at: 'end' })}><span>${name}</span><span class="quiet">${count}</span></div>`;
    return frame(
      'Webmail',
      `<div class="with-side" style="grid-template-columns:176px 1fr"><div class="side">${folder(say('Entrada', 'Entrada', 'Inbox'), '')}<div class="on">${say('Enviados', 'Enviados', 'Sent')}</div>${folder(say('Rascunhos', 'Borradores', 'Drafts'), '')}${folder('Spam', '', 'spam')}${folder(say('Lixeira', 'Papelera', 'Trash', 'Lixo'), '', 'trash')}<div style="padding-block-start:26px"><div class="meter"><i class="full" style="inline-size:94%"></i></div><span class="quiet"${marked({ mark: 'quota', at: 'after' })}>4,7 / 5 GB</span></div></div>${page(
        row(
          field(say('Procurar', 'Buscar', 'Search', 'Procurar'), '', { mark: 'search' }),
          field(say('Ordenar por', 'Ordenar por', 'Sort by'), say('Tamanho', 'Tamaño', 'Size'), {
            kind: 'list',
            width: 140,
            mark: 'sort',
            at: 'inner',
          }),
        ),
        table(
          [
            say('Assunto', 'Asunto', 'Subject'),
            say('Data', 'Fecha', 'Date'),
            say('Tamanho', 'Tamaño', 'Size'),
          ],
          [
            [
              say('Fotos da obra', 'Fotos de la obra', 'Site photos'),
              '12/03',
              `<div style="inline-size:96px"${marked({ mark: 'size' })}>24 MB</div>`,
            ],
            [say('Catálogo novo', 'Catálogo nuevo', 'New catalogue'), '02/06', '18 MB'],
            [say('Contrato', 'Contrato', 'Contract'), '21/08', '9 MB'],
            [say('Orçamento', 'Presupuesto', 'Quotation'), '03/09', '2 MB'],
          ],
          0,
        ),
      )}</div>`,
      'ana@aurora.example',
    );
  },
};

const bounce: Screen = {
  file: 'e-mail/bounce',
  locales: ALL,
  draw: (say) =>
    frame(
      'Webmail',
      page(
        heading('Undelivered Mail Returned to Sender'),
        quiet(
          `${say('De', 'De', 'From')}: MAILER-DAEMON@smtp.example.com<br>${say('Para', 'Para', 'To')}: ana@aurora.example`,
        ),
        `<div class="box code" style="display:grid;gap:7px;font-size:13px"><span>I'm sorry to have to inform you that your message<br>could not be delivered to one or more recipients.</span><span>&lt;carlos@vento.example&gt;: ${spot('host mx.vento.example', { mark: 'who', at: 'after' })}</span><span style="padding-inline-start:44px">${spot('<b>550 5.1.1</b>', { mark: 'code', at: 'before' })} &lt;carlos@vento.example&gt;:</span><span>Recipient address rejected: ${spot('User unknown', { mark: 'text', at: 'after' })}</span><span>(in reply to RCPT TO command)</span></div>`,
        between(
          `<span class="code" style="font-size:13px">${spot('Message-ID: &lt;7f3c9e@aurora.example&gt;', { mark: 'id', at: 'after' })}</span>`,
          button(say('Encaminhar', 'Reenviar', 'Forward', 'Reencaminhar'), { width: 150 }),
        ),
      ),
      'ana@aurora.example',
    ),
};

const smtpForm: Screen = {
  file: 'e-mail/smtp-form',
  locales: ALL,
  draw: (say) =>
    frame(
      say(
        'Loja › Configurações › E-mail',
        'Tienda › Ajustes › Correo',
        'Shop › Settings › Email',
        'Loja › Definições › E-mail',
      ),
      page(
        row(
          field(say('Servidor SMTP', 'Servidor SMTP', 'SMTP server'), 'smtp.example.com', { mark: 'host' }),
          field(say('Porta', 'Puerto', 'Port'), '465', { width: 90, mark: 'port' }),
        ),
        row(
          `<div style="inline-size:150px">${check('SSL/TLS', true, { round: true, mark: 'security' })}</div>`,
          check('STARTTLS', false, { round: true }),
          check(say('Nenhuma', 'Ninguna', 'None'), false, { round: true }),
        ),
        toggle(say('Exigir autenticação', 'Requiere autenticación', 'Requires authentication'), true, {
          mark: 'auth',
          at: 'end',
        }),
        row(
          field(
            say('Usuário', 'Usuario', 'User name', 'Utilizador'),
            say('loja@aurora.example', 'tienda@aurora.example', 'shop@aurora.example'),
            {
              mark: 'user',
            },
          ),
          field(say('Senha', 'Contraseña', 'Password', 'Palavra-passe'), '••••••••••••'),
        ),
        field(
          say('Remetente', 'Remitente', 'From address'),
          say('loja@aurora.example', 'tienda@aurora.example', 'shop@aurora.example'),
          { mark: 'from' },
        ),
        between(
          button(say('Enviar um teste', 'Enviar una prueba', 'Send a test'), { width: 190 }),
          button(say('Salvar', 'Guardar', 'Save', 'Guardar'), { main: true, width: 110 }),
        ),
      ),
    ),
};

const forward: Screen = {
  file: 'e-mail/forward',
  locales: [],
  draw: (say) =>
    mailPanel(
      say,
      'E-mail › Caixas postais › Encaminhar',
      page(
        heading('ana@aurora.example'),
        field('Encaminhar para', 'ana.souza@vento.example', { mark: 'to' }),
        check('Guardar uma cópia', true, { mark: 'copy' }),
        `<div class="box">${between('<span>ana.souza@…</span>', spot(tag('Aguarda confirmação'), { mark: 'waiting', at: 'before' }))}</div>`,
        between('<span></span>', button('Salvar', { main: true, width: 110, mark: 'save', at: 'before' })),
      ),
    ),
};

const authentication: Screen = {
  file: 'e-mail/authentication',
  locales: [],
  draw: (say) =>
    mailPanel(
      say,
      'E-mail › Autenticação',
      page(
        between('<b>SPF</b>', tag('Encontrado', 'good')),
        `<span class="value code">v=spf1 include:_spf.example.com ~all</span>`,
        between('<b>DKIM</b>', tag('Falta publicar', 'bad')),
        row(
          field('Nome', 'mare._domainkey', { kind: 'code', mark: 'name' }),
          field('Tipo', 'TXT', { width: 80 }),
        ),
        field('Valor', 'v=DKIM1; k=rsa; p=MIIBIjANBgkqhki…', { kind: 'code', mark: 'value' }),
        between(
          button('Gerar chave', { width: 140, mark: 'generate', at: 'after' }),
          button('Publicar', { main: true, width: 120, mark: 'publish', at: 'before' }),
        ),
        between('<b>DMARC</b>', spot(tag('Não encontrado', 'bad'), { mark: 'dmarc', at: 'before' })),
      ),
    ),
};

const importing: Screen = {
  file: 'e-mail/import',
  locales: [],
  draw: (say) =>
    mailPanel(
      say,
      'E-mail › Importar',
      page(
        heading('De onde'),
        row(
          field('Servidor IMAP', 'imap.antigo.example', { mark: 'host' }),
          field('Porta', '993', { width: 80 }),
        ),
        row(field('Usuário', 'ana@aurora.example'), field('Senha', '••••••••••••', { mark: 'password' })),
        heading('Para onde'),
        field('Caixa de destino', 'ana@aurora.example', { kind: 'list', mark: 'target', at: 'inner' }),
        between(
          `<div style="inline-size:230px"><div class="meter"><i style="inline-size:62%"></i></div>${quiet('8.412 de 13.570 mensagens')}</div>`,
          button('Iniciar', { main: true, width: 110, mark: 'start', at: 'before' }),
        ),
      ),
    ),
};

const spamFilter: Screen = {
  file: 'e-mail/spam-filter',
  locales: [],
  draw: (say) =>
    mailPanel(
      say,
      'E-mail › Filtro de spam',
      page(
        field('Caixa', 'ana@aurora.example', { kind: 'list', mark: 'mailbox', at: 'inner' }),
        row(
          field('Sempre aceitar', 'contador@vento.example<br>*@fornecedor.example', {
            kind: 'code wrap',
            mark: 'accept',
          }),
        ),
        row(field('Sempre recusar', '*@promo.example', { kind: 'code', mark: 'refuse' })),
        row(
          field('Mover para Spam a partir de', '5 pontos', { kind: 'list' }),
          field('Recusar a partir de', '12 pontos', { kind: 'list', mark: 'points', at: 'inner' }),
        ),
        between('<span></span>', button('Salvar', { main: true, width: 110 })),
      ),
    ),
};

export const MAIL_SCREENS: readonly Screen[] = [
  newAccount,
  mailboxes,
  phone,
  webmail,
  bounce,
  smtpForm,
  forward,
  authentication,
  importing,
  spamFilter,
];
