/** A language that the interface speaks. */
export type Locale = 'pt-BR' | 'pt-PT' | 'es' | 'en';

/** A text by language; the site's default language is always there. */
export type Text = Readonly<Partial<Record<Locale, string>>>;
/** A list of texts by language; the site's default language is always there. */
export type TextList = Readonly<Partial<Record<Locale, readonly string[]>>>;
