import { backendOf } from './editor-backend.ts';

/**
 * The Content Security Policy of the web editor's page: it may speak to the repository's host and to no other, so
 * that what its program asks of others besides (the host's state, fonts) never leaves the browser.
 */
export function editorPolicy(repository: string | null): string {
  const { api, pictures } = repository === null ? { api: '', pictures: '' } : hostsOf(repository);
  const directives = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${pictures}`,
    "font-src 'self' data:",
    `connect-src 'self' data: blob: ${api}`,
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    'frame-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ];
  return directives.map((directive) => directive.trim()).join(';');
}

/** Where a repository's host answers programs, and where the pictures of its people are. */
function hostsOf(repository: string): { readonly api: string; readonly pictures: string } {
  const { name, base_url: origin } = backendOf(repository);
  if (name === 'github')
    return { api: 'https://api.github.com', pictures: 'https://avatars.githubusercontent.com' };
  const host = origin ?? 'https://gitlab.com';
  return { api: host, pictures: host };
}
