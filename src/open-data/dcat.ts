/**
 * A description of the data set for catalogues of open data, after DCAT-AP 3
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.0/): once put together, it is written as JSON-LD and as Turtle.
 */

import * as words from '#words/data.ts';
/** Prefixes of both forms. */
const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority';

/** A value: a thing by its address, a text with its language, a value with its type, or a thing told in place. */
type Value =
  | { readonly '@id': string }
  | { readonly '@value': string; readonly '@language': string }
  | { readonly '@value': string; readonly '@type': string }
  | Thing;
export interface Thing {
  readonly '@id'?: string;
  readonly '@type': string;
  readonly [property: string]: string | Value | readonly Value[] | undefined;
}

export interface Described {
  readonly origin: string;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly licence: string;
  /** Day of the newest record. */
  readonly modified: string;
  readonly keywords: readonly string[];
  readonly page: string;
  readonly quality: string;
  readonly files: readonly {
    readonly path: string;
    readonly title: string;
    readonly description: string;
    readonly mediaType?: string | undefined;
    readonly fileType?: string | undefined;
    readonly standard?: string | undefined;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const at = (address: string) => ({ '@id': address });
const english = (text: string) => ({ '@value': text, '@language': 'en' });
const typed = (value: string, type: string) => ({ '@value': value, '@type': `xsd:${type}` });

/** Publisher, data set, distributions and catalogue; who publishes is the site itself, for nobody else is known here. */
export const describeData = (about: Described): Thing[] => {
  const { origin } = about;
  const publisher = `${origin}/#publisher`;
  const dataset = `${origin}${about.page}#dataset`;
  const distribution = (path: string) => `${origin}${about.page}#${path.split('/').at(-1) ?? ''}`;
  return [
    {
      '@id': `${origin}${about.page}#catalogue`,
      '@type': 'dcat:Catalog',
      'dct:title': english(words.catalogueOf(about.siteName)),
      'dct:description': english(words.publishedBy(about.siteName)),
      'dct:publisher': at(publisher),
      'dct:language': at(`${authority}/language/ENG`),
      'dct:license': at(about.licence),
      'foaf:homepage': at(`${origin}/`),
      'dcat:dataset': at(dataset),
    },
    {
      '@id': publisher,
      '@type': 'foaf:Agent',
      'foaf:name': english(about.siteName),
      'foaf:homepage': at(`${origin}/`),
    },
    {
      '@id': dataset,
      '@type': 'dcat:Dataset',
      'dct:identifier': typed(dataset, 'anyURI'),
      'dct:title': english(about.title),
      'dct:description': english(about.description),
      'dct:publisher': at(publisher),
      'dct:modified': typed(about.modified, 'date'),
      'dct:language': at(`${authority}/language/ENG`),
      'dct:license': at(about.licence),
      'dct:accessRights': at(`${authority}/access-right/PUBLIC`),
      'dcat:theme': at(`${authority}/data-theme/EDUC`),
      'dcat:keyword': about.keywords.map(english),
      'dcat:landingPage': at(`${origin}${about.page}`),
      'foaf:page': [at(`${origin}${about.page}`), at(`${origin}${about.quality}`)],
      'dcat:distribution': about.files.map(({ path }) => at(distribution(path))),
    },
    ...about.files.map((file): Thing => ({
      '@id': distribution(file.path),
      '@type': 'dcat:Distribution',
      'dct:title': english(file.title),
      'dct:description': english(file.description),
      'dct:license': at(about.licence),
      'dct:modified': typed(about.modified, 'date'),
      'dct:language': at(`${authority}/language/ENG`),
      'dcat:accessURL': at(`${origin}${about.page}`),
      'dcat:downloadURL': at(`${origin}${file.path}`),
      'dcat:mediaType':
        file.mediaType === undefined ? undefined : at(`http://www.iana.org/assignments/media-types/${file.mediaType}`),
      'dct:format': file.fileType === undefined ? undefined : at(`${authority}/file-type/${file.fileType}`),
      'dct:conformsTo': file.standard === undefined ? undefined : at(file.standard),
      'dcat:byteSize': typed(String(file.bytes), 'nonNegativeInteger'),
      'adms:status': at(`${authority}/distribution-status/COMPLETED`),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': at(`${prefixes.spdx}checksumAlgorithm_sha256`),
        'spdx:checksumValue': typed(file.sha256, 'hexBinary'),
      },
    })),
  ];
};

/** JSON-LD with all that it needs in it: its context is fetched from nowhere. */
export const toJsonLd = (things: readonly Thing[]): string =>
  `${JSON.stringify({ '@context': prefixes, '@graph': things }, null, 2)}\n`;

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const literal = (text: string): string => `"${text.replace(/["\\\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
/** An address in angle brackets; signs that Turtle does not take there are percent-encoded. */
const reference = (address: string): string => `<${address.replace(/[\s<>"{}|^`\\]/g, encodeURIComponent)}>`;

const term = (value: Value, indent: string): string => {
  if ('@value' in value) {
    const text = literal(value['@value'] as string);
    return '@language' in value ? `${text}@${value['@language'] as string}` : `${text}^^${value['@type']}`;
  }
  return '@type' in value ? `[\n${properties(value, `${indent}  `)}\n${indent}]` : reference(value['@id']);
};

const properties = (thing: Thing, indent: string): string =>
  [
    `${indent}a ${thing['@type']}`,
    ...Object.entries(thing).flatMap(([property, value]) =>
      property.startsWith('@') || value === undefined
        ? []
        : [
            `${indent}${property} ${[value]
              .flat()
              .map((one) => term(one as Value, indent))
              .join(', ')}`,
          ],
    ),
  ].join(' ;\n');

/** The same in Turtle (https://www.w3.org/TR/turtle/). */
export const toTurtle = (things: readonly Thing[]): string =>
  [
    ...Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`),
    ...things.map((thing) => `\n${reference(thing['@id'] ?? '')}\n${properties(thing, '  ')} .`),
    '',
  ].join('\n');
