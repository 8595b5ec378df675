import type { Locale } from '../../model/types.ts';

const PORTUGUESE =
  'a o as os um uma de do da dos das em no na nos nas para por com sem que e ou eu meu minha meus minhas como quero preciso gostaria posso fazer faço está estou é foi tem ao à mais isso este esta';

/** Words with which people begin and join what they say, and which say nothing of what they need. */
const IDLE: Readonly<Record<Locale, string>> = {
  'pt-BR': PORTUGUESE,
  'pt-PT': PORTUGUESE,
  es: 'a el la los las un una de del en para por con sin que y o yo mi mis me se lo como quiero necesito puedo hacer hago es está estoy al más eso este esta',
  en: 'a an the of to in on at for with and or i im my me is are it its how do does can could want need would like have has be been this that',
};

/** Words of a language that say nothing of what somebody needs, without accents, as they are compared. */
export function idleWords(locale: Locale): readonly string[] {
  return IDLE[locale].normalize('NFD').replace(/\p{M}/gu, '').split(' ');
}
