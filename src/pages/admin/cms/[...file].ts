import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { editorFormats } from '../../../views/admin/editor-collections.ts';
import { scriptModule } from '../../../views/script-module.ts';
import { bundleOf } from '../../_data/bundle.ts';
import { browserScript, editorFile, editorFiles } from '../../_data/editor-files.ts';
import { editorForms } from '../../_data/editor-forms.ts';
import { currentEdition } from '../../_data/site.ts';

/** The script of `/admin/`, with the forms of the site: a file of its own, since the page's policy runs nothing inline. */
async function startScript(): Promise<string> {
  const { settings } = (await currentEdition()).site;
  const island = { formats: editorFormats(editorForms(settings)), timezone: settings.timezone };
  return scriptModule('EditorForms', island, await bundleOf('src/client/editor.ts'));
}

/** Each file of its program, only where the settings publish the web editor. */
export const getStaticPaths = (async () => {
  const { site } = await currentEdition();
  if (!site.settings.admin) return [];
  return [...(await editorFiles('npm')), 'start.js'].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** The web editor, from the site's own files. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  if (file === 'start.js') return new Response(await startScript());
  const path = editorFile('npm', file);
  if (file === 'index.js') return new Response(browserScript(await readFile(path, 'utf8')));
  return new Response(new Uint8Array(await readFile(path)));
};
