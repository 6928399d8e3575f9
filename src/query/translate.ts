/** Queries in other languages than the site's own: said in that language, and looked for in the site's words. Pure. */
import { fold } from '#text/tokens.ts';

/** A language as it travels to the browser. */
export interface QueryLanguage {
  readonly id: string;
  readonly says: string;
  readonly script?: string | undefined;
  readonly words: Readonly<Record<string, string>>;
}

export interface Translation {
  /** The query in the words of the site; as it was typed where no word of it is known. */
  readonly query: string;
  readonly language: Pick<QueryLanguage, 'id' | 'says'>;
}

const plain = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');

/** A query with the words of a language replaced, the longest first. */
const replaceWords = (query: string, words: QueryLanguage['words'], isSpaced: boolean): string => {
  let text = isSpaced ? ` ${plain(query)} ` : plain(query);
  const known = Object.entries(words).sort(([a], [b]) => b.length - a.length);
  for (const [say, means] of known) {
    const wanted = isSpaced ? ` ${plain(say)} ` : plain(say);
    if (text.includes(wanted)) text = text.replace(wanted, ` ${means} `);
  }
  return text.trim().replace(/\s+/g, ' ');
};

/**
 * What a query means that is not in English, or nothing where it is.
 * @param isKnown whether a word is one of the site's own: then it needs no translation
 */
export const translate = (
  query: string,
  languages: readonly QueryLanguage[],
  isKnown: (word: string) => boolean,
): Translation | undefined => {
  for (const language of languages) {
    const { words, script, says, id } = language;
    const isScript = script !== undefined && new RegExp(`\\p{Script=${script}}`, 'u').test(query);
    const isSpaced =
      !script || script === 'Arabic' || script === 'Cyrillic' || script === 'Devanagari' || script === 'Greek';
    const translated = replaceWords(query, words, isSpaced);
    const isChanged = translated !== plain(query);
    // A word that is English as well is taken for English: "marketing", "data".
    const isForeign = isScript || (isChanged && !plain(query).split(' ').every(isKnown));
    if (isForeign) return { query: isChanged ? translated : query, language: { id, says } };
  }
  return undefined;
};
