import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../../../feeds/markdown/article-markdown.ts';
import { answer } from '../../../_data/answer.ts';
import { feedRequest } from '../../../_data/endpoint.ts';
import { currentEdition, localeParam } from '../../../_data/site.ts';

/** Where it is written alone: a copy in another language than its address says helps nobody. */
export const getStaticPaths = async () => {
  const { site } = await currentEdition();
  return site.categories
    .flatMap(({ tutorials }) => tutorials)
    .flatMap(({ category, slug, texts }) =>
      site.settings.locales
        .filter((locale) => texts[locale] !== undefined)
        .map((locale) => ({ params: { locale: localeParam(site, locale), category, slug } })),
    );
};

/** `/tutorials/<category>/<slug>.md` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  const { category, slug } = request.params;
  const tutorial = site.categories
    .find(({ id }) => id === category)
    ?.tutorials.find((it) => it.slug === slug);
  return answer(tutorial === undefined ? null : articleMarkdown(site, tutorial, options), 'md');
};
