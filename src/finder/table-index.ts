/** The words by which the rows of the finder's table are found. */
import { tokens } from '#text/tokens.ts';
import { indexWords, type Indexed, type NamedRows, type WordIndex } from '#text/word-index.ts';
import type { WordLists } from '#text/word-lists.ts';
import { notKnownValue, type Table } from './table-file.ts';

/** Facets whose names are words that people type: "free", "online", "masters", "Ireland". */
const namedFacets: Readonly<Record<string, number>> = {
  provider: 6,
  type: 4,
  subject: 4,
  mode: 2,
  level: 2,
  price: 2,
  country: 2,
  language: 1,
};

/** What a word of a title in English is worth beside the title itself. */
const englishTitleWeight = 9;

/** Languages of titles whose nouns have many cases, so that a title seldom has a word as it is looked for. */
const bending = /^(?:et|fi|pl)/;

/** Rows of the table by their titles in English, and by value of the facets whose names are words that people type. */
function* namesOf({ facets, count, englishTitleOf }: Table): Iterable<NamedRows> {
  for (let row = 0; row < count; row += 1) {
    const english = englishTitleOf(row);
    if (english) yield { weight: englishTitleWeight, words: tokens(english), rows: [row] };
  }
  for (const { key, values, names, starts, codes } of facets) {
    const weight = namedFacets[key];
    if (!weight) continue;
    const rows: number[][] = names.map(() => []);
    for (let row = 0; row < count; row += 1) {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) rows[codes[at] ?? 0]?.push(row);
    }
    for (const [place, name] of names.entries()) {
      const words = tokens(name);
      if (values[place] === notKnownValue) continue;
      // A subject that is one word says that word of each of its courses; of several, a course may be about one alone.
      yield { weight, words, rows: rows[place] ?? [], isLabel: key === 'subject' && words.length > 1 };
    }
  }
}

/**
 * The index of the finder's table.
 * @param lists the words that are not in the table, once they have been fetched
 */
export const indexedTable = (table: Table, lists?: WordLists): Indexed => ({
  titles: table.titles,
  isBent: (row) => bending.test(table.titleLanguageOf(row) ?? ''),
  names: namesOf(table),
  lists,
});

/** The index of the finder's table alone. */
export const indexTable = (table: Table, lists?: WordLists): WordIndex => indexWords(indexedTable(table, lists));
