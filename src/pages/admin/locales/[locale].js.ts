import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { editorFile, editorFiles } from '../../_data/editor-files.ts';
import { currentEdition } from '../../_data/site.ts';

const OURS = /^(pt|es|en)-/;

/** The languages of the project that it speaks, only where the settings publish the web editor. */
export const getStaticPaths = (async () => {
  const { site } = await currentEdition();
  if (!site.settings.admin) return [];
  const files = await editorFiles('locales');
  return files
    .filter((file) => OURS.test(file))
    .map((file) => ({ params: { locale: file.replace('.json', '') } }));
}) satisfies GetStaticPaths;

/** The web editor's own texts in a language, as a module. */
export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  new Response(`export default ${await readFile(editorFile('locales', `${locale}.json`), 'utf8')};\n`);
