import { headerMaps, pathExpression, quoted } from './header-maps.ts';
import { PAGE_CACHING, type ServerSite } from './server-site.ts';

/**
 * The configuration of a site for Caddy (2.6 or later), a Caddyfile: pretty addresses, the 404 page, the headers of
 * `_headers`, former addresses, and texts sent as deploy has compressed them. `address` is where it listens: with a
 * host name alone Caddy gets itself a certificate.
 */
export function caddyfile(site: ServerSite, address = site.host): string {
  const { base, root, redirects } = site;
  const headers = headerMaps(site.headers).flatMap(({ name, values }) => [
    ...(name === 'Cache-Control' ? [`\theader ?Cache-Control "${PAGE_CACHING}"`] : []),
    ...values.flatMap(({ path, value }, index) => {
      const matcher = `@${name.toLowerCase()}-${index}`;
      return [
        `\t${matcher} path_regexp ${pathExpression(path)}`,
        `\theader ${matcher} ${name} "${quoted(value)}"`,
      ];
    }),
  ]);
  const lost = Object.entries(
    site.headers
      .filter(({ path }) => path === `${base}404.html` || path === `${base}*`)
      .reduce((all, block) => Object.assign(all, block.headers), {} as Record<string, string>),
  );
  const lines = [
    `# ${site.host}, made by \`npm run deploy -- --print caddy\`. Make it again after a change of site.yaml or of an alias.`,
    `${address} {`,
    ...headers,
    ...redirects.map(({ from, to }) => `\tredir ${from} ${to} 301`),
    ...(base === '/' ? [] : [`\tredir ${base.slice(0, -1)} ${base} 301`]),
    '\tencode gzip',
    `\thandle_path ${base}* {`,
    `\t\troot * ${root}`,
    '\t\tfile_server {',
    '\t\t\thide _headers _redirects',
    '\t\t\tprecompressed gzip',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    ...lost.map(([name, value]) => `\t\theader ${name} "${value}"`),
    '\t\trewrite * /404.html',
    `\t\troot * ${root}`,
    '\t\tfile_server',
    '\t}',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
