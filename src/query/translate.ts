/** Queries in other languages than the site's own, looked for in the site's words. Pure. */
import { fold } from '#text/fold.ts';
import { emptyWords, wordPattern } from '#text/tokens.ts';

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

/** Shorter words of another language are no English ones with a letter changed. */
const shortestCognate = 9;

/** True for a word of another language that is to stay as it is: "internacional" is English with one letter changed. */
export const isForeignWord = (word: string): boolean => word.length < shortestCognate;

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

/** Letters of each part of a compound, at least: "Pflege" and "kurs". */
const shortestPart = 4;

/** What may stand between the parts of a compound: "Gesundheit-s-management". */
const joints = ['', 's', 'n', 'en'];

/** What a compound of two words that are known means, "Pflegekurs", or nothing where it is none. */
const meaningOfCompound = (word: string, meanings: readonly (readonly [say: string, means: string])[]) => {
  const meaningOf = (part: string): string | undefined =>
    part.length < shortestPart
      ? undefined
      : (meanings.find(([say]) => say === part) ?? meanings.find(([say]) => isForm(part, say)))?.[1];
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const last = meaningOf(word.slice(at));
    if (last === undefined) continue;
    const start = word.slice(0, at);
    const first = joints
      .filter((joint) => start.endsWith(joint))
      .map((joint) => meaningOf(start.slice(0, start.length - joint.length)))
      .find((means) => means !== undefined);
    if (first !== undefined) return `${first} ${last}`;
  }
  return undefined;
};

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
  const meanings = Object.entries(language.words)
    .map(([say, means]) => [plain(say), means] as const)
    .sort(([a], [b]) => b.length - a.length);
  for (const [wanted, means] of meanings) {
    if (!isSpaced) replace(wanted, means);
    else {
      replace(` ${wanted} `, means);
      const form = strange.find((word) => isForm(word, wanted));
      if (form) replace(` ${form} `, means);
    }
  }
  for (const word of isSpaced ? strange : []) {
    if (!text.includes(` ${word} `)) continue;
    const means = meaningOfCompound(word, meanings);
    if (means !== undefined) replace(` ${word} `, means);
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
