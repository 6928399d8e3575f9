/** What pages are, as schema.org JSON-LD: trails, lists, guides, terms, the site and its data set. */
import { locale } from '#words/locale.ts';
import { node, type Node } from '../shared.ts';

/** JSON for a `<script type="application/ld+json">`: no `<` can end the element. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');

/** A page by its name and its path on the site. */
export interface Named {
  readonly name: string;
  readonly path: string;
}

/** The site as the publisher of what it says; it names nobody beside itself. */
const publisher = (name: string, origin: string): Node => ({ '@type': 'Organization', name, url: `${origin}/` });

/** The trail from the front page to this one; the last step is the page itself. */
export const breadcrumbJsonLd = (trail: readonly Named[], origin: string): Node => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    // A thing, as the property's range has it; search engines read an address alone as well.
    item: { '@id': `${origin}${path}` },
  })),
});

/**
 * A listing: positions and addresses, as the summary page of a list has them
 * (https://developers.google.com/search/docs/appearance/structured-data/course).
 */
export const itemListJsonLd = (rows: readonly { name?: string; path: string }[], origin: string, name?: string): Node =>
  node({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: rows.length,
    itemListElement: rows.map((row, index) =>
      node({ '@type': 'ListItem', position: index + 1, name: row.name, url: `${origin}${row.path}` }),
    ),
  });

/** The site itself, with the page that searches it. */
export const webSiteJsonLd = (site: { name: string; description: string; search: string }, origin: string): Node => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': `${origin}/`,
  name: site.name,
  description: site.description,
  url: `${origin}/`,
  inLanguage: locale,
  publisher: publisher(site.name, origin),
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}${site.search}?q={query}` },
    // https://schema.org/docs/actions.html#part-4
    'query-input': 'required name=query',
  },
});

interface ArticleFacts {
  readonly title: string;
  readonly description: string;
  /** Day of the last review. */
  readonly reviewed: string;
  readonly path: string;
  /** Path of its picture, where it has one. */
  readonly image?: string | undefined;
  readonly siteName: string;
  /** Address of the licence. */
  readonly licence: string;
}

/** A guide. Author and publisher are the site: guides are signed by nobody else. */
export const articleJsonLd = (facts: ArticleFacts, origin: string): Node =>
  node({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${origin}${facts.path}`,
    headline: facts.title,
    description: facts.description,
    url: `${origin}${facts.path}`,
    mainEntityOfPage: `${origin}${facts.path}`,
    image: facts.image && `${origin}${facts.image}`,
    dateModified: facts.reviewed,
    inLanguage: locale,
    license: facts.licence,
    isAccessibleForFree: true,
    author: publisher(facts.siteName, origin),
    publisher: publisher(facts.siteName, origin),
  });

interface TermFacts extends Named {
  readonly definition: string;
  readonly alsoCalled?: readonly string[] | undefined;
}

const term = ({ name, path, definition, alsoCalled }: TermFacts, origin: string): Node =>
  node({
    '@type': 'DefinedTerm',
    '@id': `${origin}${path}`,
    name,
    alternateName: alsoCalled,
    description: definition,
    url: `${origin}${path}`,
  });

/** A word of the glossary. */
export const termJsonLd = (facts: TermFacts, glossary: string, origin: string): Node => ({
  '@context': 'https://schema.org',
  ...term(facts, origin),
  inDefinedTermSet: `${origin}${glossary}`,
});

/** The glossary. */
export const termSetJsonLd = (facts: Named & { terms: readonly TermFacts[] }, origin: string): Node => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  '@id': `${origin}${facts.path}`,
  name: facts.name,
  url: `${origin}${facts.path}`,
  inLanguage: locale,
  hasDefinedTerm: facts.terms.map((row) => term(row, origin)),
});

interface ProviderFacts extends Named {
  readonly url?: string | undefined;
  readonly shortNames?: readonly string[] | undefined;
  readonly town?: string | undefined;
  readonly country?: string | undefined;
}

/** Who offers courses; the same node that the courses name as their provider. */
export const providerJsonLd = (facts: ProviderFacts, origin: string): Node =>
  node({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${origin}${facts.path}`,
    name: facts.name,
    alternateName: facts.shortNames,
    url: facts.url,
    mainEntityOfPage: `${origin}${facts.path}`,
    address:
      (facts.town ?? facts.country)
        ? node({ '@type': 'PostalAddress', addressLocality: facts.town, addressCountry: facts.country })
        : undefined,
  });

interface DatasetFacts extends Named {
  readonly description: string;
  /** Day of the newest record. */
  readonly modified: string;
  readonly licence: string;
  readonly siteName: string;
  readonly keywords: readonly string[];
  readonly files: readonly {
    readonly name: string;
    readonly path: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** The directory as a data set (https://developers.google.com/search/docs/appearance/structured-data/dataset). */
export const datasetJsonLd = (facts: DatasetFacts, origin: string): Node => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': `${origin}${facts.path}#dataset`,
  name: facts.name,
  description: facts.description,
  url: `${origin}${facts.path}`,
  license: facts.licence,
  dateModified: facts.modified,
  inLanguage: locale,
  keywords: facts.keywords,
  isAccessibleForFree: true,
  creator: publisher(facts.siteName, origin),
  publisher: publisher(facts.siteName, origin),
  distribution: facts.files.map(({ name, path, mediaType, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: `${origin}${path}`,
    encodingFormat: mediaType,
    contentSize: `${bytes} B`,
    sha256,
  })),
});
