import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';
import { LOCALES, placesOf, textsOf, textsWith } from './texts.ts';

const original = new Map(textsOf('pt-BR'));

/** What English and Brazilian Portuguese write alike. */
const ALIKE = new Set([
  'nav.status',
  'search.kinds.tutorial',
  'channels.chat',
  'channels.ticket',
  'channels.whatsapp',
  'channels.sms',
  'channels.telegram',
  'channels.messenger',
  'status.worst',
  'status.spans.days',
  'status.spans.hours',
  'status.spans.minutes',
  'footer.feeds',
  'footer.statusFeed',
  'links.status',
  'sentences.down',
  'sentences.bare',
  'menuButton',
  'zones.UTC',
  'feeds.componentFeed.title',
  'feeds.staffed',
]);

const BRAZILIAN = [
  'usuários?|telas?|arquivos?|celular(es)?|senhas?|você|cadastr\\p{L}+|contatos?|equipes?|registr\\p{L}+',
  'status|busc\\p{L}+|acess(e|ar|ando)|baix(e|ar)|salv(e|ar)|delet(e|ar)|mouse|seção|seções|esportes?',
  'a gente|hospedagem|fora do ar|andamento|aceito|até o|até os|gerenci\\p{L}+|monitoramento',
  '(está|estão|estamos|estou) \\p{L}+(ando|endo|indo)',
];
const EUROPEAN = [
  'utilizador(es)?|ecrãs?|ficheiros?|telemóve(l|is)|palavras?-passe|contactos?|equipas?|regist(o|os|ado|ada)',
  'secção|secções|alojamento|aceite|facto|factos|monitorização|piquete|faturação|inicie sessão|percurso',
  'até (ao|aos|à|às)|lhe pertence|noutro|connosco|a decorrer',
  '(está|estão|estamos|estou) a \\p{L}+[aei]r',
];
const LATIN_AMERICAN = ['celular(es)?|computadoras?|feriados?|costo|video|videos|acá|clave|reservación'];
const FAMILIAR = ['tú|tus?|ti|contigo|tienes|puedes|quieres|necesitas|buscas|elige|consulta tu|escribe'];
const AMERICAN = ['colors?|centers?|canceled|organiz\\p{L}+|catalogs?|vacations?|e-mails?'];

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = textsOf(locale);

  test('have the keys of the original', () => {
    expect(texts.map(([path]) => path).sort()).toEqual([...original.keys()].sort());
  });

  test('have the places of the original', () => {
    const wrong = texts.filter(
      ([path, text]) => placesOf(text).join() !== placesOf(original.get(path) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test('say something, without blanks at their ends or in a row', () => {
    expect(texts.filter(([, text]) => !/^\S+( \S+)*$/.test(text))).toEqual([]);
  });

  test('have braces only round places', () => {
    expect(texts.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  test('have the number in each plural form', () => {
    const plurals = texts.filter(([path]) => path.endsWith('.one')).map(([path]) => path.slice(0, -4));
    const forms = texts.filter(([path]) =>
      plurals.some((key) => [`${key}.one`, `${key}.other`].includes(path)),
    );
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter(([, text]) => !text.includes('{n}'))).toEqual([]);
  });

  test('have another form for the plural than for the singular', () => {
    const byPath = new Map(texts);
    const alike = texts.filter(
      ([path, text]) => path.endsWith('.one') && byPath.get(path.replace(/one$/, 'other')) === text,
    );
    expect(alike).toEqual([]);
  });

  test('begin units with the number, which the script of the page leaves out', () => {
    const units = texts.filter(([path]) => path.startsWith('units.'));
    expect(units.filter(([, text]) => !/^\{n\} \p{L}+$/u.test(text))).toEqual([]);
  });

  test('end a line with three dots as one character', () => {
    expect(texts.filter(([, text]) => text.includes('...'))).toEqual([]);
  });
});

describe('each language', () => {
  test('has its own name', () => {
    expect(LOCALES.map((locale) => messagesOf(locale).language)).toEqual([
      'Português (Brasil)',
      'Português (Portugal)',
      'Español',
      'English',
    ]);
  });

  test('of Portugal has no Brazilian words', () => {
    expect(textsWith('pt-PT', BRAZILIAN)).toEqual([]);
  });

  test('of Brazil has no European words', () => {
    expect(textsWith('pt-BR', EUROPEAN)).toEqual([]);
  });

  test('of Spain has no American words', () => {
    expect(textsWith('es', LATIN_AMERICAN)).toEqual([]);
  });

  test('of Spain speaks to the reader formally', () => {
    expect(textsWith('es', FAMILIAR)).toEqual([]);
  });

  test('of Britain has no American spelling', () => {
    expect(textsWith('en', AMERICAN)).toEqual([]);
  });

  test('of Britain is not the original, but where both write alike', () => {
    const alike = textsOf('en').filter(([path, text]) => original.get(path) === text);
    expect(alike.map(([path]) => path).sort()).toEqual([...ALIKE].sort());
  });

  test.each(['pt-PT', 'es'] as const)('of %s is not a copy of the original', (locale) => {
    const texts = textsOf(locale);
    const alike = texts.filter(([path, text]) => original.get(path) === text);
    expect(alike.length / texts.length).toBeLessThan(0.7);
  });

  test('calls a ticket a ticket, and an incident by one word', () => {
    const words = {
      'pt-BR': 'ocorrência',
      'pt-PT': 'incidente',
      es: 'incidencia',
      en: 'incident',
    } as const;
    for (const locale of LOCALES) {
      const { channels, status, search } = messagesOf(locale);
      expect(channels.ticket).toBe('Ticket');
      expect(status.incident.toLowerCase()).toBe(words[locale]);
      expect(search.kinds.incident).toBe(status.incident);
    }
    expect(textsWith('pt-BR', ['incidentes?'])).toEqual([]);
    expect(textsWith('pt-PT', ['ocorrências?'])).toEqual([]);
    expect(textsWith('es', ['incidentes?'])).toEqual([]);
  });
});

// Nobody knows whether it is "o" or "a": names are the editor's.
test.each(['pt-BR', 'pt-PT'] as const)(
  'the texts in %s put no preposition before the name of a department',
  (locale) => {
    const found = textsOf(locale).filter(([, text]) =>
      /(^|\P{L})(de|com|em|a|por|que afetam) \{(department|component|channel)\}/iu.test(text),
    );
    expect(found).toEqual([]);
  },
);
