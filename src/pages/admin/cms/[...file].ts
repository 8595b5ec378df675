import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { editorFile, editorFiles, withModuleLocales } from '../../_data/editor-files.ts';
import { currentEdition } from '../../_data/site.ts';

/** The script of `/admin/`: a file of its own, since the page's policy runs nothing inline. */
const START = "import CMS from './index.js';\n\nCMS.init();\n";

export const getStaticPaths = (async () => {
  const { site } = await currentEdition();
  if (!site.settings.admin) return [];
  return [...(await editorFiles('npm')), 'start.js'].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** The web editor, from the site's own files. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  if (file === 'start.js') return new Response(START);
  const path = editorFile('npm', file);
  if (file === 'index.js') return new Response(withModuleLocales(await readFile(path, 'utf8')));
  return new Response(new Uint8Array(await readFile(path)));
};
