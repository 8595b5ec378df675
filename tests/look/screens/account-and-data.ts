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
  tag,
} from './parts.ts';
import type { Say, Screen } from './screen.ts';

const ALL = ['es', 'en', 'pt-PT'] as const;

const clientArea = (say: Say, title: string, body: string): string =>
  frame(title, body, say('Área do cliente', 'Área de cliente', 'Client area', 'Área de cliente'));

/** The panel, open at one of its sections (from 0). */
const panel = (say: Say, on: number, title: string, body: string): string =>
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

/** Something that looks like a QR code and is none: nobody can scan it. */
function codeDrawing(): string {
  const size = 21;
  const corner = (x: number, y: number): boolean | null => {
    const [u, v] = [x > 12 ? x - 14 : x, y > 12 ? y - 14 : y];
    if (u > 7 || v > 7 || (x > 12 && y > 12)) return null;
    if (u < 0 || v < 0 || u === 7 || v === 7) return false;
    return u === 0 || v === 0 || u === 6 || v === 6 || (u > 1 && u < 5 && v > 1 && v < 5);
  };
  const cells = Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)];
    const isDark = corner(x, y) ?? (x * 7 + y * 13 + x * y * 3) % 5 < 2;
    return isDark ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : '';
  });
  return `<svg width="126" height="126" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${cells.join('')}</svg>`;
}

const twoFactor: Screen = {
  file: 'account/two-factor-code',
  locales: ALL,
  draw: (say) =>
    clientArea(
      say,
      say(
        'Autenticação em duas etapas',
        'Autenticación en dos pasos',
        'Two-factor authentication',
        'Autenticação de dois fatores',
      ),
      page(
        `<div class="row" style="align-items:center;gap:24px"><div${marked({ mark: 'code', at: 'after' })}>${codeDrawing()}</div><div style="flex:1;padding-inline-start:20px;display:grid;gap:12px">${field(say('Chave, para digitar', 'Clave, para escribirla', 'Key, to type in', 'Chave, para escrever'), 'KZLE 2SCR MN4D', { kind: 'code', mark: 'key' })}${field(say('Código de seis algarismos', 'Código de seis cifras', 'Six-digit code', 'Código de seis algarismos'), '492 038', { kind: 'code', mark: 'digits' })}</div></div>`,
        between(
          '<span></span>',
          button(say('Confirmar', 'Confirmar', 'Confirm'), {
            main: true,
            width: 130,
            mark: 'confirm',
            at: 'before',
          }),
        ),
        `<div class="box" style="display:grid;gap:4px"><span class="label">${say('Código de reserva', 'Código de respaldo', 'Backup code', 'Código de recuperação')}</span><span class="value code"${marked({ mark: 'backup', at: 'end' })}>G7QP-41VX-9KTR-MM2A</span></div>`,
      ),
    ),
};

const invoice: Screen = {
  file: 'account/invoice',
  locales: [],
  draw: (say) =>
    clientArea(
      say,
      'Financeiro › Minhas faturas › 20418',
      page(
        between(
          '<b>Fatura 20418 · Hospedagem anual</b>',
          spot(tag('Em aberto', 'bad'), { mark: 'state', at: 'before' }),
        ),
        between(
          field('Forma de pagamento', 'Pix', { kind: 'list', width: 240, mark: 'method', at: 'inner' }),
          button('Pagar', { main: true, width: 110, mark: 'pay', at: 'before' }),
        ),
        `<div class="box">${between('<span>Beneficiário</span>', spot('<b>Maré Hosting Ltda.</b>', { mark: 'payee', at: 'before' }))}<div style="block-size:8px"></div>${between('<span>Vencimento</span>', '<b>05/12/2026</b>')}</div>`,
        between(
          button('Baixar nota fiscal', { width: 180, mark: 'tax', at: 'after' }),
          button('Baixar PDF', { width: 120, mark: 'pdf', at: 'before' }),
        ),
      ),
    ),
};

const invite: Screen = {
  file: 'account/invite',
  locales: [],
  draw: (say) =>
    panel(
      say,
      5,
      'Minha conta › Colaboradores › Convidar',
      page(
        field('E-mail da pessoa', 'dev@agencia.example', { mark: 'mail' }),
        `<div class="box" style="display:grid;gap:10px">${between('<b>aurora.example</b>', spot('', { mark: 'site', at: 'before' }))}<div style="display:grid;grid-template-columns:1fr 1fr;gap:10px">${check('Arquivos', true)}${check('Bancos de dados', true)}${check('DNS', false, { mark: 'dns' })}${check('E-mail', false)}</div></div>`,
        field('Acesso até', '28/02/2027', { kind: 'list', mark: 'until', at: 'inner' }),
        between('<span></span>', button('Convidar', { main: true, width: 120 })),
      ),
    ),
};

const resources: Screen = {
  file: 'account/resources',
  locales: [],
  draw: (say) => {
    const bars = [31, 28, 35, 30, 96, 33, 29, 27, 34, 38, 97, 31, 30, 36, 32, 35, 98, 40];
    const meter = (name: string, percent: number, mark: string): string =>
      `<div style="display:grid;grid-template-columns:110px 1fr 76px;align-items:center;gap:10px;min-block-size:26px"><span>${name}</span><div class="meter"><i${percent > 89 ? ' class="full"' : ''} style="inline-size:${percent}%"></i></div><span${marked({ mark, at: 'end' })}>${percent}%</span></div>`;
    return panel(
      say,
      0,
      'Sites › Recursos',
      page(
        between('<b>Processador, 30 dias</b>', spot('', { mark: 'peaks', at: 'before' })),
        `<div class="box" style="display:flex;align-items:end;gap:6px;block-size:120px">${bars.map((bar) => `<i style="flex:1;block-size:${bar}%;background:${bar > 89 ? '#a3173c' : '#0b5d6b'}"></i>`).join('')}</div>`,
        meter('Memória', 58, 'memory'),
        meter('Disco', 92, 'disk'),
        meter('Arquivos', 41, 'files'),
        between(
          `<span class="quiet">Plano atual: M</span>`,
          check('Avisar em 80%', true, { mark: 'warn', at: 'before' }),
        ),
      ),
    );
  },
};

const newDatabase: Screen = {
  file: 'databases/new-database',
  locales: ALL,
  draw: (say) =>
    panel(
      say,
      4,
      say(
        'Bancos de dados › Adicionar',
        'Bases de datos › Añadir',
        'Databases › Add',
        'Bases de dados › Adicionar',
      ),
      page(
        row(
          field(say('Nome', 'Nombre', 'Name'), say('aurora_loja', 'aurora_tienda', 'aurora_shop'), {
            kind: 'code',
            mark: 'name',
          }),
          field(say('Conjunto', 'Juego', 'Charset'), 'utf8mb4', {
            kind: 'code list',
            width: 150,
            mark: 'charset',
            at: 'inner',
          }),
        ),
        row(
          field(say('Usuário', 'Usuario', 'User', 'Utilizador'), 'aurora_user', {
            kind: 'code',
            mark: 'user',
          }),
          field(say('Senha', 'Contraseña', 'Password', 'Palavra-passe'), '••••••••••••', { width: 200 }),
        ),
        check(say('Todos os privilégios', 'Todos los privilegios', 'All privileges'), true, {
          mark: 'rights',
        }),
        between(
          '<span></span>',
          button(say('Salvar', 'Guardar', 'Save', 'Guardar'), { main: true, width: 110 }),
        ),
        quiet(`${say('Servidor', 'Servidor', 'Server')}: localhost`),
      ),
    ),
};

const tunnel: Screen = {
  file: 'databases/tunnel',
  locales: [],
  draw: () =>
    frame(
      'Conexão · MySQL por SSH',
      page(
        heading('SSH'),
        row(field('Servidor', 'sftp.example.com', { mark: 'host' }), field('Porta', '22', { width: 90 })),
        row(
          field('Usuário', 'aurora'),
          field('Chave privada', '~/.ssh/id_ed25519', { kind: 'code', mark: 'key' }),
        ),
        heading('Banco'),
        row(
          field('Servidor', '127.0.0.1', { mark: 'local' }),
          field('Porta', '3306', { width: 90, mark: 'port' }),
        ),
        row(field('Usuário', 'aurora_user'), field('Banco', 'aurora_loja')),
        between(
          button('Testar túnel', { width: 140, mark: 'test', at: 'after' }),
          button('Testar conexão', { main: true, width: 150 }),
        ),
      ),
    ),
};

const sshKey: Screen = {
  file: 'servers/ssh-key',
  locales: ['es', 'en'],
  draw: (say) =>
    panel(
      say,
      5,
      say('Minha conta › Chaves SSH', 'Mi cuenta › Claves SSH', 'My account › SSH keys'),
      page(
        field(say('Nome', 'Nombre', 'Name'), say('Notebook da Ana', 'Portátil de Ana', "Ana's laptop"), {
          mark: 'name',
        }),
        field(
          say('Chave pública', 'Clave pública', 'Public key'),
          `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI<br>MZ8mU5QH3vW7tYx2… ${say('ana, notebook', 'ana, portátil', 'ana, laptop')}`,
          { kind: 'code wrap', mark: 'key' },
        ),
        between(
          '<span></span>',
          button(say('Salvar', 'Guardar', 'Save'), { main: true, width: 110, mark: 'save', at: 'before' }),
        ),
        `<div class="box" style="display:grid;gap:4px"><span class="label">sftp.example.com</span><span class="value code"${marked({ mark: 'print', at: 'end' })}>SHA256:uNiVztksCsDhcc0u9e8Bgr…</span></div>`,
      ),
    ),
};

const diskUse: Screen = {
  file: 'servers/disk-use',
  locales: [],
  draw: (say) => {
    const line = (name: string, size: string, percent: number, mark?: string): string =>
      `<div style="display:grid;grid-template-columns:190px 1fr 66px;align-items:center;gap:10px"><span class="code"${marked({ mark, at: 'end' })}>${name}</span><div class="meter"><i style="inline-size:${percent}%"></i></div><span>${size}</span></div>`;
    return panel(
      say,
      3,
      'Arquivos › Uso do disco',
      page(
        between('<span>Espaço: <b>18,9 de 20 GB</b></span>', spot('', { mark: 'space', at: 'before' })),
        between(
          '<span style="line-height:28px">Arquivos: <b>243.118 de 250.000</b></span>',
          spot('', { mark: 'files', at: 'before' }),
        ),
        `<div class="box" style="display:grid;gap:16px">${line('mail/', '7,9 GB', 80)}${line('…/updraft/', '6,2 GB', 63, 'copies')}${line('…/cache/', '2,1 GB', 22, 'cache')}${line('logs/', '0,9 GB', 9)}${line('tmp/', '0,4 GB', 4)}</div>`,
      ),
    );
  },
};

export const FURTHER_SCREENS: readonly Screen[] = [
  twoFactor,
  invoice,
  invite,
  resources,
  newDatabase,
  tunnel,
  sshKey,
  diskUse,
];
