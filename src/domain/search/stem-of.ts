/** Endings of folded words, the longest first, by language. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  pt: sorted(
    'amentos amento imentos imento acoes acao icoes icao coes cao soes sao adores adoras ador adora ados adas ado ada idos idas ido ida ando endo indo aram eram iram aria eria iria aremos amos emos imos avam ava asse esse isse ares ar er ir ou ei iu eu veis vel mente ais eis ois ns m res zes es os as s o a e',
  ),
  es: sorted(
    'amientos amiento imientos imiento aciones acion iciones icion ciones cion siones sion adores adoras ador adora ados adas ado ada idos idas ido ida ando iendo aron ieron aria eria iria amos emos imos aban aba ase iese ares ar er ir bles ble mente ais eis ales es os as s o a e',
  ),
  en: sorted('ations ation ments ment ings ing edly ers ies ied ed er es ly s y e'),
};

function sorted(list: string): readonly string[] {
  return list.split(' ').sort((a, b) => b.length - a.length);
}

/** Letters that stay of a word at least; more where much of it is taken for an ending. */
const LEAST = 3;
const LEAST_OF_LONG = 4;

/**
 * What the forms of a folded word have in common, by the endings of its language (`pt`, `es`, `en`): `configurar`,
 * `configurando` and `configuracao` are `configur`. Words with digits stay as they are.
 */
export function stemOf(word: string, language: string): string {
  if (/\d/.test(word)) return word;
  const ending = ENDINGS[language]?.find(
    (end) => word.endsWith(end) && word.length - end.length >= (end.length > 2 ? LEAST_OF_LONG : LEAST),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
