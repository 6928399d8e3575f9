/** The table of collections: where each lives under `content/`, and its schema. */
import type { z } from 'astro/zod';
import { acceptanceSchema } from './acceptance.ts';
import { courseSchema } from './course.ts';
import { creditSystemSchema } from './credit-system.ts';
import { currencyRateSchema } from './currency-rate.ts';
import { elsewhereSchema } from './elsewhere.ts';
import { exampleSchema } from './example.ts';
import { feedSchema } from './feed.ts';
import { findingSchema } from './finding.ts';
import { fitCheckSchema } from './fit-check.ts';
import { frameworkSchema } from './framework.ts';
import { fundingSchemeSchema } from './funding-scheme.ts';
import { guideSchema } from './guide.ts';
import { livenessSchema } from './liveness.ts';
import { pageSchema } from './page.ts';
import { occupationSchema } from './occupation.ts';
import { paymentAdviceSchema } from './payment-advice.ts';
import { providerSchema } from './provider.ts';
import { queryLanguageSchema } from './query-language.ts';
import { queryWordsSchema } from './query-words.ts';
import { questionSchema } from './question.ts';
import { redirectSchema } from './redirect.ts';
import { registerSchema } from './register.ts';
import { releaseSchema } from './release.ts';
import { searchWordsSchema } from './search-words.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { subjectSchema } from './subject.ts';
import { termSchema } from './term.ts';
import { toolSchema } from './tool.ts';

interface Collection {
  /** One record a file in this folder; the id is the path below it without its ending. */
  readonly folder?: string;
  /** All records in this file, as a list. */
  readonly file?: string;
  readonly format: 'json' | 'mdx';
  /** Depth of the folders: courses stand in a folder of their provider. */
  readonly depth?: 1 | 2;
  readonly schema: z.ZodType;
  /** Field that names a record within a list file. */
  readonly key?: string;
  /** True where the file is one record and no list. */
  readonly isSingle?: true;
  /** True where a site may do without the file. */
  readonly isOptional?: true;
}

export const collections = {
  courses: { folder: 'courses', format: 'json', depth: 2, schema: courseSchema },
  providers: { folder: 'providers', format: 'json', depth: 1, schema: providerSchema },
  guides: { folder: 'guides', format: 'mdx', depth: 1, schema: guideSchema },
  glossary: { folder: 'glossary', format: 'mdx', depth: 1, schema: termSchema },
  tools: { folder: 'tools', format: 'mdx', depth: 1, schema: toolSchema },
  pages: { folder: 'pages', format: 'mdx', depth: 1, schema: pageSchema },
  sources: { folder: 'sources', format: 'json', depth: 1, schema: sourceSchema },
  acceptance: { folder: 'acceptance', format: 'json', depth: 1, schema: acceptanceSchema },
  fundingSchemes: { folder: 'funding-schemes', format: 'json', depth: 1, schema: fundingSchemeSchema },
  paymentAdvice: {
    file: 'payment-advice.json',
    format: 'json',
    schema: paymentAdviceSchema,
    key: 'id',
    isOptional: true,
  },
  examples: { folder: 'examples', format: 'json', depth: 1, schema: exampleSchema },
  releases: { folder: 'releases', format: 'json', depth: 1, schema: releaseSchema },
  questions: { file: 'questions.json', format: 'json', schema: questionSchema, key: 'id' },
  feeds: { folder: 'feeds', format: 'json', depth: 1, schema: feedSchema },
  liveness: { file: 'liveness.json', format: 'json', schema: livenessSchema, key: 'course', isOptional: true },
  subjects: { file: 'subjects.json', format: 'json', schema: subjectSchema, key: 'id' },
  registers: { file: 'registers.json', format: 'json', schema: registerSchema, key: 'id' },
  frameworks: { file: 'frameworks.json', format: 'json', schema: frameworkSchema, key: 'id' },
  creditSystems: { file: 'credit-systems.json', format: 'json', schema: creditSystemSchema, key: 'id' },
  currencyRates: { file: 'currency-rates.json', format: 'json', schema: currencyRateSchema, key: 'currency' },
  findings: { file: 'findings.json', format: 'json', schema: findingSchema, key: 'id' },
  searchWords: { file: 'search-words.json', format: 'json', schema: searchWordsSchema, key: 'id' },
  elsewhere: { file: 'elsewhere.json', format: 'json', schema: elsewhereSchema, key: 'url' },
  occupations: { file: 'occupations.json', format: 'json', schema: occupationSchema, key: 'isco' },
  queryLanguages: { file: 'query-languages.json', format: 'json', schema: queryLanguageSchema, key: 'id' },
  queryWords: { file: 'query-words.json', format: 'json', schema: queryWordsSchema, key: 'id' },
  redirects: { file: 'redirects.json', format: 'json', schema: redirectSchema, key: 'from' },
  fitCheck: {
    file: 'fit-check.json',
    format: 'json',
    schema: fitCheckSchema,
    key: 'name',
    isSingle: true,
    isOptional: true,
  },
  site: { file: 'site.json', format: 'json', schema: siteSchema, key: 'name', isSingle: true },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** What the schema of a collection makes of a record. */
export type RecordOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
