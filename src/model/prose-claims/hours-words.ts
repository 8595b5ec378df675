import type { ChannelKind, Locale } from '../types.ts';
import { calendarWordsOf, type Language } from './calendar-words.ts';
import { folded } from './readable-text.ts';

/** The words with which a language speaks of channels and their hours; texts are given folded. */
export interface HoursWords {
  readonly language: Language;
  readonly kinds: Readonly<Partial<Record<ChannelKind, RegExp>>>;
  /** Says that the times are the opening hours. */
  readonly schedule: RegExp;
  /** Says that the times are something else: closed, an outage, a delay, a job that reports by mail. */
  readonly exceptions: RegExp;
  /** Whether a text names a department. */
  readonly names: (text: string, name: string) => boolean;
  /** Whether a text's times are, as far as it says, those of this zone. */
  readonly isZone: (text: string, zone: string) => boolean;
}

const COMMON = {
  chat: /\bchat\b/,
  ticket: /\btickets?\b/,
  whatsapp: /\bwhats ?app\b/,
  sms: /\bsms\b/,
  telegram: /\btelegram\b/,
  messenger: /\bmessenger\b/,
};

const WORDS: Readonly<Record<Language, Pick<HoursWords, 'kinds' | 'schedule' | 'exceptions'>>> = {
  pt: {
    kinds: { ...COMMON, phone: /\btelefones?\b/, email: /\be-?mails?\b|\bcorreio\b/, form: /\bformulario\b/ },
    schedule:
      /\bdias uteis\b|\bhorario\b|\batend|\bexpediente\b|\bfuncion|\babert|\bsegunda(?:-feira)? a |\bsabados?\b|\bdomingos?\b|\bdiariamente\b/,
    exceptions:
      /\bnao\b|\bsem\b|\bfora\b|\bexceto\b|\bsalvo\b|\bfecha|\bencerr|\bindisponi|\bmanutenc|\bfalh|\bprazo|\brespost|\brespond|\bantes\b|\bera\b|\bate agora\b|\bdeixa|\bninguem\b|\bbackups?\b|\bcopias?\b|\benvi|\bmand(?:a|ou)/,
  },
  es: {
    kinds: {
      ...COMMON,
      phone: /\btelefonos?\b/,
      email: /\be-?mails?\b|\bcorreos?\b/,
      form: /\bformulario\b/,
    },
    schedule:
      /\blaborables?\b|\bhabiles\b|\bhorarios?\b|\batend|\batienden?\b|\batencion\b|\bfuncion|\babiert|\blunes a |\bsabados?\b|\bdomingos?\b|\ba diario\b/,
    exceptions:
      /\bno\b|\bsin\b|\bfuera\b|\bexcepto\b|\bsalvo\b|\bcerra|\bcierra|\bindisponib|\bmantenim|\bfall|\bplazo|\brespuest|\brespond|\bantes\b|\bera\b|\bdeja|\bnadie\b|\bbackups?\b|\bcopias?\b|\benvi|\bavisa/,
  },
  en: {
    kinds: { ...COMMON, phone: /\b(?:tele)?phones?\b/, email: /\be-?mails?\b/, form: /\bform\b/ },
    schedule:
      /\b(?:working|business) days?\b|\bhours\b|\bopen|\bstaffed\b|\bmonday to |\bweekdays?\b|\bsaturdays?\b|\bsundays?\b|\bdaily\b/,
    exceptions:
      /\bno\b|\bnot\b|n['’]t\b|\bwithout\b|\bexcept|\bclosed?\b|\bunavailable\b|\bdown\b|\bmaintenance\b|\bfail|\boutage\b|\brepl(?:y|ies)\b|\banswered?\b|\bbefore\b|\bused to\b|\bwas\b|\bwere\b|\bnobody\b|\bbackups?\b|\bsen[dt]|\breport/,
  },
};

/** Ways to name a zone whose times are meant; another one in a sentence means that nothing can be said. */
const ZONES: readonly { readonly words: RegExp; readonly zones: RegExp }[] = [
  { words: /\bbrasilia\b|\bsao paulo\b/, zones: /^America\/Sao_Paulo$/ },
  { words: /\bpeninsular\b|\bmadrid?\b|\bcest?\b/, zones: /^Europe\/Madrid$/ },
  { words: /\blisboa\b|\blisbon\b|\bwes?t\b/, zones: /^Europe\/Lisbon$/ },
  { words: /\butc\b|\bgmt\b/, zones: /^(?:Etc\/)?UTC$/ },
];
const OTHER_ZONE =
  /\bhor(?:a|as|ario) (?:local|de |da |do |en |em )|\b(?:local|eastern|pacific|central) time\b/;

/** With which words does this language speak of hours? */
export function hoursWordsOf(locale: Locale): HoursWords {
  const { language } = calendarWordsOf(locale);
  return { language, ...WORDS[language], names, isZone };
}

function names(text: string, name: string): boolean {
  return ` ${text.replace(/[^a-z\d]+/g, ' ')} `.includes(
    ` ${folded(name)
      .replace(/[^a-z\d]+/g, ' ')
      .trim()} `,
  );
}

function isZone(text: string, zone: string): boolean {
  const named = ZONES.filter(({ words }) => words.test(text));
  if (named.length === 0)
    return !OTHER_ZONE.test(text.replace(/hor(?:ario|as?) de (?:atend|func|aten)\w*/g, ''));
  return named.every(({ zones }) => zones.test(zone));
}
