declare namespace App {
  interface Locals {
    /** Citations of the article being rendered; set by ArticleBody, read by Cite. */
    citations?: import('#domain/citations.ts').Citations;
    /** Ids of glossary terms already explained in the article being rendered. */
    explainedTerms?: Map<string, number>;
    /** Tables of the article so far, which are numbered for screen readers. */
    tables?: number;
  }
}

interface Window {
  /**
   * What a browser with trusted types has; the address that comes of it counts as a text to everything but that browser
   * (https://www.w3.org/TR/trusted-types/).
   */
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: () => string },
    ) => { readonly createScriptURL: (text: string) => string };
  };
}
