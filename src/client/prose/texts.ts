/** The words of these scripts in the page's language, as the module brings them. */
export interface ProseTexts {
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
}

export const texts: ProseTexts = JSON.parse(document.getElementById('ProseTexts')?.textContent ?? '');
