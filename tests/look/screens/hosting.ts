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

const sftpClient: Screen = {
  file: 'hosting/sftp-client',
  locales: [],
  draw: () =>
    frame(
      'Novo site',
      page(
        row(
          field('Protocolo', 'SFTP', { kind: 'list', mark: 'protocol', at: 'inner' }),
          field('Porta', '22', { width: 90, mark: 'port' }),
        ),
        field('Servidor', 'sftp.example.com', { mark: 'host' }),
        row(
          field('Usuário', 'aurora', { mark: 'user' }),
          field('Senha', 'pedir a cada conexão', { kind: 'list' }),
        ),
        `<div class="box" style="display:grid;gap:8px"><b>Chave do servidor, ainda desconhecida</b><span class="code">SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDDyUqo…</span>${between(quiet('É a mesma que está no painel?'), button('Confiar', { width: 110, mark: 'key', at: 'before' }))}</div>`,
        between('<span></span>', button('Conectar', { main: true, width: 120 })),
      ),
    ),
};

const ssl: Screen = {
  file: 'hosting/ssl',
  locales: ALL,
  draw: (say) =>
    panel(
      say,
      0,
      say('Sites › SSL', 'Sitios › SSL', 'Sites › SSL'),
      page(
        `<div class="box" style="display:grid;gap:10px">${check('aurora.example', true)}${check('www.aurora.example', true, { mark: 'names' })}${check(`${say('loja', 'tienda', 'shop')}.aurora.example`, false)}</div>`,
        between(
          button(say('Certificado próprio', 'Certificado propio', 'Own certificate', 'Certificado próprio'), {
            width: 180,
          }),
          button(say('Emitir certificado', 'Emitir certificado', 'Issue certificate'), {
            main: true,
            width: 178,
            mark: 'issue',
            at: 'before',
          }),
        ),
        `<div class="box" style="display:grid;gap:10px">${between(`<span>${say('Válido até', 'Válido hasta', 'Valid until')} 19/02/2027</span>`, tag(say('Ativo', 'Activo', 'Active', 'Ativo'), 'good'))}<span${marked({ mark: 'history', at: 'end' })} style="display:block" class="accent">${say('Histórico', 'Historial', 'History')}</span></div>`,
        toggle(
          say('Redirecionar para HTTPS', 'Redirigir a HTTPS', 'Redirect to HTTPS', 'Redirecionar para HTTPS'),
          true,
          { mark: 'redirect' },
        ),
      ),
    ),
};

const php: Screen = {
  file: 'hosting/php-version',
  locales: [],
  draw: (say) =>
    panel(
      say,
      0,
      'Sites › PHP',
      page(
        row(
          field('Site', 'aurora.example', { kind: 'list' }),
          field('Versão', '8.4', { kind: 'list', width: 150, mark: 'version', at: 'inner' }),
        ),
        `<div class="box" style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px">${['mysqli', 'intl', 'gd', 'zip', 'mbstring', 'imagick'].map((name, at) => check(name, at < 5, at === 2 ? { mark: 'extensions' } : {})).join('')}</div>`,
        between(
          button('Opções', { width: 110, mark: 'options', at: 'after' }),
          button('Aplicar', { main: true, width: 110, mark: 'apply', at: 'before' }),
        ),
      ),
    ),
};

const backups: Screen = {
  file: 'hosting/backups',
  locales: ['es'],
  draw: (say) =>
    panel(
      say,
      3,
      say('Arquivos › Backups', 'Archivos › Copias de seguridad'),
      page(
        between(
          field(say('Data', 'Fecha'), '21/11/2026 · 03:10', {
            kind: 'list',
            width: 220,
            mark: 'date',
            at: 'inner',
          }),
          button(say('Criar', 'Crear'), { width: 90, mark: 'create', at: 'before' }),
        ),
        row(
          spot(`<b class="accent">${say('Arquivos', 'Archivos')}</b>`, { mark: 'tabs', at: 'after' }),
          '<span style="inline-size:26px"></span>',
          `<span>${say('Bancos de dados', 'Bases de datos')}</span>`,
        ),
        `<div class="box" style="display:grid;gap:9px">${check('public_html/', false)}<div style="padding-inline-start:26px;display:grid;gap:9px">${check('index.php', false)}${check('assets/logo.png', true, { mark: 'files' })}</div>${check('private/', false)}</div>`,
        field(say('Destino', 'Destino'), 'restaurado/', { kind: 'list', mark: 'target', at: 'inner' }),
        between('<span></span>', button(say('Restaurar', 'Restaurar'), { main: true, width: 120 })),
      ),
    ),
};

const cron: Screen = {
  file: 'hosting/cron',
  locales: ['es'],
  draw: (say) =>
    panel(
      say,
      0,
      say('Sites › Tarefas agendadas', 'Sitios › Tareas programadas'),
      page(
        field(say('Frequência', 'Frecuencia'), say('Personalizada', 'Personalizada'), {
          kind: 'list',
          mark: 'often',
          at: 'inner',
        }),
        row(
          field(say('Minuto', 'Minuto'), '17', { kind: 'code' }),
          field(say('Hora', 'Hora'), '3', { kind: 'code', mark: 'hour' }),
          field(say('Dia', 'Día'), '*', { kind: 'code' }),
          field(say('Mês', 'Mes'), '*', { kind: 'code' }),
          field(say('Semana', 'Semana'), '*', { kind: 'code' }),
        ),
        field(
          say('Comando', 'Comando'),
          say('/usr/bin/php8.4 /home/aurora/…/estoque.php', '/usr/bin/php8.4 /home/aurora/…/inventario.php'),
          { kind: 'code', mark: 'command', at: 'above' },
        ),
        row(
          field(say('Avisar', 'Avisar'), 'ana@aurora.example', { width: 174 }),
          field(say('Quando', 'Cuándo'), say('Só quando falhar', 'Solo si falla'), {
            kind: 'list',
            mark: 'notify',
            at: 'inner',
          }),
        ),
        between(
          button(say('Executar agora', 'Ejecutar ahora'), { width: 160, mark: 'run', at: 'after' }),
          button(say('Salvar', 'Guardar'), { main: true, width: 110 }),
        ),
      ),
    ),
};

const clone: Screen = {
  file: 'hosting/clone',
  locales: [],
  draw: (say) =>
    panel(
      say,
      0,
      'Sites › Clonar',
      page(
        field('Site', 'aurora.example', { kind: 'list' }),
        field('Destino', 'teste.aurora.example', { mark: 'target' }),
        check('Criar banco de dados novo', true, { mark: 'database' }),
        check('Ajustar endereços', true, { mark: 'addresses', at: 'inner' }),
        `<div class="box">${between('<span>Pastas protegidas: <b>teste</b></span>', spot(tag('Com senha', 'good'), { mark: 'locked', at: 'before' }))}</div>`,
        between('<span></span>', button('Clonar', { main: true, width: 110 })),
      ),
    ),
};

const wordpress: Screen = {
  file: 'hosting/wordpress',
  locales: ALL,
  draw: (say) =>
    panel(
      say,
      0,
      say('Sites › WordPress', 'Sitios › WordPress', 'Sites › WordPress'),
      page(
        field(say('Instalação', 'Instalación', 'Installation', 'Instalação'), 'aurora.example', {
          kind: 'list',
          mark: 'site',
          at: 'inner',
        }),
        between(
          `<span>WordPress 6.9</span>`,
          tag(say('Atualizado', 'Actualizado', 'Up to date', 'Atualizado'), 'good'),
        ),
        between(
          '<span></span>',
          button(say('Entrar como administrador', 'Entrar como administrador', 'Sign in as administrator'), {
            main: true,
            width: 250,
            mark: 'enter',
            at: 'before',
          }),
        ),
        `<div class="box" style="display:grid;gap:10px"><b>Plugins</b>${toggle('loja-facil', true)}${toggle('formularios', true, { mark: 'plugin' })}</div>`,
      ),
    ),
};

const errorLog: Screen = {
  file: 'hosting/certificate-history',
  locales: ['pt-PT'],
  draw: (say) =>
    panel(
      say,
      0,
      say('Sites › SSL › Histórico'),
      page(
        heading('www.aurora.example'),
        table(
          [say('Data'), 'Resultado'],
          [
            ['21/11/2026 03:12', tag(say('Falhou'), 'bad')],
            ['20/11/2026 03:12', tag(say('Falhou'), 'bad')],
            ['21/08/2026 03:12', tag(say('Renovado'), 'good')],
          ],
          0,
        ),
        `<div class="box code" style="font-size:13px;line-height:1.7">urn:ietf:params:acme:error:${spot('<b>caa</b>', { mark: 'code', at: 'after' })}<br>CAA record for ${`aurora.example<span style="float:inline-end"${marked({ mark: 'name', at: 'start' })}>&nbsp;</span>`}<br>prevents issuance</div>`,
        between(
          '<span></span>',
          button(say('Emitir certificado'), { main: true, width: 180, mark: 'again', at: 'before' }),
        ),
      ),
    ),
};

export const HOSTING_SCREENS: readonly Screen[] = [
  sftpClient,
  ssl,
  php,
  backups,
  cron,
  clone,
  wordpress,
  errorLog,
];
