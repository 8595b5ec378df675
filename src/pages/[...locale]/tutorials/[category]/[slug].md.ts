import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../../../feeds/markdown/article-markdown.ts';
import type { Site } from '../../../../model/types.ts';
import { answer } from '../../../_data/answer.ts';
import { feedRequest } from '../../../_data/endpoint.ts';
import { currentEdition, localeParam } from '../../../_data/site.ts';

const tutorialsOf = (site: Site) => site.categories.flatMap(({ tutorials }) => tutorials);

/** Where it is written alone: a copy in another language than its address says helps nobody. */
export const getStaticPaths = async () => {
  const { site } = await currentEdition();
  return tutorialsOf(site).flatMap(({ category, slug, texts }) =>
    site.settings.locales
      .filter((locale) => texts[locale] !== undefined)
      .map((locale) => ({ params: { locale: localeParam(site, locale), category, slug } })),
  );
};

/** `/tutorials/<category>/<slug>.md` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  const { category, slug } = request.params;
  const tutorial = tutorialsOf(site).find((it) => it.category === category && it.slug === slug);
  return answer(tutorial === undefined ? null : articleMarkdown(site, tutorial, options), 'md');
};
