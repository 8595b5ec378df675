/** The most words of what one types as it stands: `SSL/TLS`, `Maré Hosting`. */
const MOST_WORDS = 2;

/** Whether the value of a setting is typed as it stands; from three words on it is a phrase that says what to type. */
export const isTyped = (value: string): boolean => value.trim().split(/\s+/).length <= MOST_WORDS;
