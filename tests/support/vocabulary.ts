import { queryVocabulary } from '#query/query-vocabulary.ts';
import type { QueryVocabulary } from '#query/read-query.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { QueryWordsRecord } from '#schemas/query-words.ts';
import { readCourses, readEntries } from './content.ts';

/** The words of the query reader, as the build makes them from `content/`. */
export const readVocabulary = (asOf = '2026-11-23'): QueryVocabulary => {
  const entries = readEntries();
  const of = <Row>(collection: string) =>
    entries.filter((entry) => entry.collection === collection).map(({ data }) => data as Row);
  return queryVocabulary(
    readCourses(),
    asOf,
    of<FrameworkRecord>('frameworks'),
    of<CreditSystemRecord>('creditSystems'),
    of<QueryWordsRecord>('queryWords'),
  );
};
