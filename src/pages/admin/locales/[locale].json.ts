import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { editorFile, editorFiles } from '../../_data/editor-files.ts';
import { currentEdition } from '../../_data/site.ts';

const OURS = /^(pt|es|en)-/;

export const getStaticPaths = (async () => {
  const { site } = await currentEdition();
  if (!site.settings.admin) return [];
  const files = await editorFiles('locales');
  return files
    .filter((file) => OURS.test(file))
    .map((file) => ({ params: { locale: file.replace('.json', '') } }));
}) satisfies GetStaticPaths;

/** The web editor's own texts, in the languages of the interface. */
export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  new Response(new Uint8Array(await readFile(editorFile('locales', `${locale}.json`))));
