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
