import type { APIRoute, GetStaticPaths } from 'astro';
import { stringify } from 'yaml';
import { editorConfig } from '../../views/admin/editor-config.ts';
import { editorForms } from '../_data/editor-forms.ts';
import { contextFor, currentEdition } from '../_data/site.ts';

/** Only where the settings publish the web editor. */
export const getStaticPaths = (async () => {
  const { site } = await currentEdition();
  return site.settings.admin ? [{ params: { config: 'config' } }] : [];
}) satisfies GetStaticPaths;

/** The web editor's configuration. */
export const GET: APIRoute = async () => {
  const context = await contextFor(undefined);
  const config = editorConfig(context, editorForms(context.site.settings));
  return new Response(stringify(config, { aliasDuplicateObjects: false }), {
    headers: { 'content-type': 'text/yaml; charset=utf-8' },
  });
};
