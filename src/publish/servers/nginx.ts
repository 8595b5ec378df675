import { CONTENT_TYPES } from '../content-types.ts';
import { headerMaps, pathExpression, quoted } from './header-maps.ts';
import { PAGE_CACHING, type ServerSite } from './server-site.ts';

/**
 * The configuration of a site for nginx (1.18 or later), to stand inside of `http { }`: pretty addresses, the 404 page,
 * the headers of `_headers`, former addresses, and texts sent as deploy has compressed them. `listen` is a port, or an
 * address with one.
 */
export function nginxConf(site: ServerSite, listen = '80'): string {
  const { host, base, root, redirects } = site;
  // What a file is sent as stands in the types: a header would say it twice.
  const maps = headerMaps(site.headers).filter(({ name }) => name !== 'Content-Type');
  const variable = (name: string) => `$plantao_${name.toLowerCase().replaceAll('-', '_')}`;
  const lines = [
    `# ${host}, made by \`npm run deploy -- --print nginx\`. Make it again after a change of site.yaml or of an alias.`,
    ...maps.flatMap(({ name, values }) => [
      `map $uri ${variable(name)} {`,
      `  default "${name === 'Cache-Control' ? PAGE_CACHING : ''}";`,
      ...values.map(({ path, value }) => `  "~${pathExpression(path)}" "${quoted(value)}";`),
      '}',
    ]),
    'map $uri $plantao_moved {',
    '  default "";',
    ...redirects.map(({ from, to }) => `  "${from}" "${to}";`),
    '}',
    'server {',
    `  listen ${listen};`,
    `  server_name ${host};`,
    '  charset utf-8;',
    '  charset_types text/html text/plain text/css text/javascript text/xml text/markdown text/calendar text/yaml application/json application/xml;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  gzip on;',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  gzip_types text/plain text/css text/javascript text/xml text/markdown text/calendar text/yaml application/json application/xml image/svg+xml;',
    '  types {',
    ...Object.entries(CONTENT_TYPES).map(([ending, type]) => `    ${type.split(';')[0]} ${ending.slice(1)};`),
    '  }',
    '  default_type application/octet-stream;',
    ...maps.map(({ name }) => `  add_header ${name} ${variable(name)} always;`),
    '  if ($plantao_moved) { return 301 $plantao_moved; }',
    // What hosts read of the folder is not for visitors, nor are the compressed twins.
    `  location ~ ^${base}(_headers|_redirects)$ { return 404; }`,
    ...(base === '/' ? [] : [`  location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    `  location ${base} {`,
    `    ${base === '/' ? `root ${root}` : `alias ${root}/`};`,
    '    index index.html;',
    '  }',
    `  error_page 403 404 =404 ${base}404.html;`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
