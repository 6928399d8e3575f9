/** Queries in other languages than the site's own, looked for in the site's words. Pure. */
import { emptyWords, fold, wordPattern } from '#text/tokens.ts';

/** A language as it travels to the browser. */
export interface QueryLanguage {
  readonly id: string;
  /** How it calls English. */
  readonly english: string;
  readonly script?: string | undefined;
  /** Small words that say nothing of the topic. */
  readonly small?: string | undefined;
  readonly words: Readonly<Record<string, string>>;
}

export interface Translation {
  /** The query in the words of the site; as it was typed where no word of it is known. */
  readonly query: string;
  readonly language: Pick<QueryLanguage, 'id' | 'english'>;
}

const plain = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');

/** Its words, without what divides them. */
const wordsOf = (text: string): string[] => plain(text).match(wordPattern) ?? [];

/** Scripts whose words stand apart. */
const spacedScripts: readonly (string | undefined)[] = [undefined, 'Arabic', 'Cyrillic', 'Devanagari', 'Greek'];

/** Letters by which forms of a word differ from the one that is known: "gratuites", "kostenlosen". */
const mostEnding = 2;

/** Shorter words are taken as they are: with other endings they are other words. */
const shortestInflected = 5;

/** Words of at least so many letters may have another last letter in a form: "программирования" of "программирование". */
const shortestBent = 7;

/** True for a word that is a form of another one. */
const isForm = (word: string, of: string): boolean =>
  of.length >= shortestInflected &&
  word.startsWith(of.length >= shortestBent ? of.slice(0, -1) : of) &&
  word.length <= of.length + mostEnding;

/** What a query says in a language. */
interface Read {
  readonly text: string;
  /** How many of its words are of the language. */
  readonly count: number;
  /** True where the language's small words stand in it too, and are none of English. */
  readonly hasSmall: boolean;
}

/** A query with the words of a language replaced, the longest first. */
const readIn = (query: string, language: QueryLanguage, isKnown: (word: string) => boolean): Read => {
  const isSpaced = spacedScripts.includes(language.script);
  let text = isSpaced ? ` ${plain(query)} ` : plain(query);
  let count = 0;
  const replace = (wanted: string, means: string) => {
    if (!text.includes(wanted)) return;
    text = text.replace(wanted, ` ${means} `);
    // "Marketing" is marketing in every language.
    if (wanted.trim() !== means) count += wanted.trim().split(' ').length;
  };
  const strange = wordsOf(query).filter((word) => word.length >= shortestInflected && !isKnown(word));
  for (const [say, means] of Object.entries(language.words).sort(([a], [b]) => b.length - a.length)) {
    const wanted = plain(say);
    if (!isSpaced) replace(wanted, means);
    else {
      replace(` ${wanted} `, means);
      const form = strange.find((word) => isForm(word, wanted));
      if (form) replace(` ${form} `, means);
    }
  }
  const small = new Set(plain(language.small ?? '').split(' '));
  const words = text.trim().split(/\s+/);
  const telling = words.filter((word) => !small.has(word));
  const hasSmall = words.some((word) => small.has(word) && !emptyWords.has(word));
  return { text: (telling.length ? telling : words).join(' '), count, hasSmall };
};

/**
 * What a query means that is not in English, or nothing where it is: in the language that has most of its words.
 * @param isKnown whether a word is one of the site's own: then it needs no translation
 */
export const translate = (
  query: string,
  languages: readonly QueryLanguage[],
  isKnown: (word: string) => boolean,
): Translation | undefined => {
  const isAllKnown = wordsOf(query).every(isKnown);
  const readings = languages.flatMap((language) => {
    const { script, english, id } = language;
    const isScript = script !== undefined && new RegExp(`\\p{Script=${script}}`, 'u').test(query);
    const { text, count, hasSmall } = readIn(query, language, isKnown);
    const isChanged = count > 0 && text !== plain(query);
    // A word that is English as well is taken for English: "marketing", "data".
    if (!isScript && (!isChanged || (isAllKnown && !hasSmall))) return [];
    return { count: count + Number(hasSmall), query: isChanged ? text : query, language: { id, english } };
  });
  const best = readings.reduce<(typeof readings)[number] | undefined>(
    (first, reading) => (first && first.count >= reading.count ? first : reading),
    undefined,
  );
  return best && { query: best.query, language: best.language };
};
