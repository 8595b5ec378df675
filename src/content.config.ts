import { defineCollection } from 'astro:content';
import { pictureLoader } from './model/picture-loader.ts';
import { pictureSchema } from './schemas/picture.ts';

/**
 * The pictures that lie beside an editor's pages: the one thing that Astro loads of `content/` itself,
 * so that it can resize them. Everything else comes through src/model/load-site.ts.
 */
export const collections = {
  pictures: defineCollection({
    loader: pictureLoader(process.env['PLANTAO_CONTENT'] ?? 'content'),
    schema: pictureSchema,
  }),
};
