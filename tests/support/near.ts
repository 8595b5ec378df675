/**
 * Has all that is laid out only when it comes near be laid out, for what measures a page: the text of a function's body
 * to be run in the page (style sheets of scripts are no matter of its policy).
 */
export const BRING_NEAR = `
  const near = new CSSStyleSheet();
  near.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [near];
`;
