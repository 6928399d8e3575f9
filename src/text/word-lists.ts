/** How the words that find something travel to the browser: which rows have each word, by what the word is worth there. */
import { emptyWords, tokens } from './tokens.ts';

/** Words of one weight, sorted, and the rows that have each. */
export interface WordList {
  /** What a word of this list is worth; a word of a title is worth 10. */
  readonly weight: number;
  readonly words: readonly string[];
  /** For each word the rows that have it, each as the distance from the one before. */
  readonly rows: readonly (readonly number[])[];
  /** True of words that the rows do not say, and by which they are near to what was asked for. */
  readonly isLabel?: true;
}

export interface WordLists {
  readonly version: 1;
  readonly fields: readonly WordList[];
}

/** Texts of one weight, one for each row. */
interface Field extends Pick<WordList, 'weight' | 'isLabel'> {
  readonly texts: readonly string[];
}

/**
 * Words of one weight.
 * @param known words that each text has already in a list that is worth more
 */
const listWords = ({ weight, texts, isLabel }: Field, known: readonly ReadonlySet<string>[]): WordList => {
  const rows = new Map<string, number[]>();
  texts.forEach((text, row) => {
    for (const word of new Set(tokens(text))) {
      if (known[row]?.has(word) || emptyWords.has(word)) continue;
      const list = rows.get(word) ?? [];
      list.push(row);
      rows.set(word, list);
    }
  });
  // A word that nearly every row has tells nothing and costs the most.
  const telling = [...rows].filter(([, list]) => list.length <= texts.length * 0.9 || texts.length < 20);
  telling.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    weight,
    words: telling.map(([word]) => word),
    rows: telling.map(([, list]) => list.map((row, index) => row - (list[index - 1] ?? 0))),
    ...(isLabel ? { isLabel } : {}),
  };
};

/**
 * The words of texts that are not known already, each where it is worth most.
 * @param known what the reader of the lists has of each row anyway
 * @param fields texts of each row by weight, the highest weight first; a label hides no word that a row says itself
 */
export const writeWordLists = (known: readonly string[], fields: readonly Field[]): WordLists => {
  const seen = known.map((text) => new Set(tokens(text)));
  return {
    version: 1,
    fields: fields.map((field) => {
      const list = listWords(field, seen);
      if (field.isLabel) return list;
      field.texts.forEach((text, row) => {
        for (const word of tokens(text)) seen[row]?.add(word);
      });
      return list;
    }),
  };
};

/** What a word is filed under: its first letter, or one place for all that begin otherwise. */
export const shardOf = (word: string): string => /^[a-z]/.exec(word.toLowerCase())?.[0] ?? 'other';

/** Lists of words by what their words are filed under. */
export const splitLists = ({ fields }: WordLists): Map<string, WordLists['fields']> => {
  const names = new Set(fields.flatMap(({ words }) => words.map(shardOf)));
  const part = (name: string) =>
    fields.map(({ words, rows, ...field }) => {
      const places = words.flatMap((word, place) => (shardOf(word) === name ? [place] : []));
      return {
        ...field,
        words: places.map((place) => words[place] ?? ''),
        rows: places.map((place) => rows[place] ?? []),
      };
    });
  return new Map([...names].sort().map((name) => [name, part(name)]));
};
