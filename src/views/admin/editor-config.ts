import { absoluteAddressOf, addressOf } from '../../feeds/addresses.ts';
import type { Context } from '../context.ts';
import { backendOf, type EditorBackend } from './editor-backend.ts';
import { type EditorCollection, type EditorForms, editorCollections } from './editor-collections.ts';

/** The configuration of the web editor. */
export interface EditorConfig {
  readonly backend: EditorBackend;
  readonly site_url: string;
  readonly display_url: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly slug: object;
  readonly i18n: object;
  readonly output: object;
  readonly editor: object;
  readonly collections: readonly EditorCollection[];
}

/**
 * The web editor's configuration, made from the schemas and from the site: its languages, its departments and
 * articles to choose from. Files are named as the content format wants them: `name.mdx` in the default language, else `name.es.mdx`.
 */
export function editorConfig(context: Context, forms: EditorForms): EditorConfig {
  const { settings } = context.site;
  const { defaultLocale, locales } = settings;
  return {
    backend: backendOf(settings.repository),
    site_url: absoluteAddressOf(settings, defaultLocale, '/'),
    display_url: addressOf(settings, defaultLocale, '/'),
    media_folder: 'content',
    public_folder: '/',
    slug: { encoding: 'ascii', clean_accents: true },
    i18n: {
      structure: 'multiple_files',
      locales: locales.map((locale) => locale.toLowerCase()),
      default_locale: defaultLocale.toLowerCase(),
      omit_default_locale_from_file_path: true,
      initial_locales: 'default',
    },
    // What is empty is left out by the formats, which know what was there before.
    output: { omit_empty_optional_fields: false },
    // It would show Markdown without this site's components; its place is better used by the translation.
    editor: { preview: false },
    collections: editorCollections(context, forms),
  };
}
