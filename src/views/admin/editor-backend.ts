/** Where the web editor reads and writes: a repository on a host that it knows. */
export interface EditorBackend {
  readonly name: 'github' | 'gitlab' | 'gitea';
  readonly repo: string;
  readonly base_url?: string;
  readonly api_root?: string;
}

/** What stands there until the site names its repository: the editor then opens local folders alone. */
const UNNAMED: EditorBackend = { name: 'github', repo: 'owner/repository' };

/** The editor's backend for a repository's web address. Hosts that it does not know are taken for Gitea or Forgejo. */
export function backendOf(repository: string | null): EditorBackend {
  if (repository === null) return UNNAMED;
  const { origin, hostname, pathname } = new URL(repository);
  const repo = pathname.replace(/^\/|(\.git)?\/*$/g, '');
  if (hostname === 'github.com') return { name: 'github', repo };
  if (hostname === 'gitlab.com') return { name: 'gitlab', repo };
  if (hostname.includes('gitlab'))
    return { name: 'gitlab', repo, base_url: origin, api_root: `${origin}/api/v4` };
  return { name: 'gitea', repo, base_url: origin, api_root: `${origin}/api/v1` };
}
