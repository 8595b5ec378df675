import type { SchemaContext } from 'astro:content';
import { z } from 'astro/zod';

/** A picture beside an editor's page, resolved by Astro so that it can be resized. */
export const pictureSchema = ({ image }: SchemaContext) => z.object({ src: image() });
