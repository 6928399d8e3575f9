/** Finds the rows of tables that fit a text, and how well: exact counts, so facets can be counted with it. */
import { editDistance } from './edit-distance.ts';
import { mayBeMistyped, nearWords } from './spelling.ts';
import { fold } from './fold.ts';
import { emptyWords, queryWords, rootOf, stem, tokens, wordPattern } from './tokens.ts';
import { titleWeight, type WordIndex } from './word-index.ts';

export interface Found {
  /** How well each row fits; zero where it does not. */
  readonly scores: Float64Array;
  /** 1 for each row that has every word; the others that fit have most of them. */
  readonly isWhole: Uint8Array;
  /** 1 for each row that says every word itself: what has one by a label alone is near to it, and no answer. */
  readonly isSaid: Uint8Array;
  /** 1 for each row that is about every word, by its names and facts, and does not only mention one. */
  readonly isAbout: Uint8Array;
  /** The words that were looked for, as they are typed. */
  readonly words: readonly string[];
  /** What was searched for instead, where a word was mistyped. */
  readonly corrected: string | undefined;
  /** Stems that matched, for marking them in titles. */
  readonly stems: readonly string[];
  /** Words that are right, or near no other, and that no row has; with near words that rows have. */
  readonly absent: readonly Absent[];
}

export interface Absent {
  readonly word: string;
  /** Words that were perhaps meant. */
  readonly near: readonly string[];
}

export interface FindOptions {
  /** True where every row is a course: then words that only ask for one tell nothing. */
  readonly isForCourses?: boolean;
  /** Words without which a row is left out. */
  readonly without?: readonly string[];
  /** Whether a word that no row has is a right word all the same. Left out, none is. */
  readonly isRight?: ((word: string) => boolean) | undefined;
  /** True where the words are taken as they are typed. */
  readonly isExact?: boolean | undefined;
}

/** Least weight of a word that a row is about, in whatever form. */
const aboutWeight = 3;

/** Where fewer rows have all the words, those that have most of them are added. */
const fewRows = 8;

/** Least share that the words of an added row must have of what all the words tell. */
const leastShare = 0.5;

/** The same where a word is in no row at all, so that no row could have more. */
const leastShareBesideAbsent = 0.36;

/** A word that more than this share of the rows have is too general to stand for what is looked for: "management". */
const generalShare = 0.04;

/** Least weight of a word that a row has in its title, as it is written. */
const inTitle = 9;

/** Fewest words of a query of which a part is answered where nothing answers the whole. */
const longQuery = 4;

/** What a row must tell of such a query, as a share of the one that tells most. */
const nearlyMost = 0.7;

/** What a word is worth as another form of the one looked for: "hairdresser" for "hairdressing". */
const formFactor = 0.85;

/** What a word is worth that only starts with the one looked for, which may still be typed. */
const startFactor = 0.6;

/** Fewest letters of a word that may still be typed. */
const shortestStart = 3;

/** In a text of more words than this, sentences mostly, no single word is what is looked for. */
const manyWords = 6;

/** Words up to this length are no starts of others where they are words themselves: "AI" of "aid", "PGCE" of "PGCert". */
const shortWord = 4;

/** How much more words are worth where they follow each other as in the query. */
const pairFactor = 1.5;

/** How much more a row is worth whose whole title was asked for. */
const titleBonus = 0.3;

type Hits = Map<number, number>;

const keepBest = (hits: Hits, more: ReadonlyMap<number, number> | undefined, factor: number) => {
  for (const [row, weight] of more ?? []) hits.set(row, Math.max(hits.get(row) ?? 0, weight * factor));
};

/** True where some row has a word, in a form of it, or as the start of one where it may still be typed. */
export const isKnown = (index: WordIndex, word: string, isTyping = false): boolean =>
  hitsOf(index, word, isTyping).hits.size > 0;

/** Whether the last word of a text may be the start of another: an abbreviation in capitals is whole. */
const mayGoOn = (text: string): boolean => !/(?:^|\P{L})\p{Lu}{2,5}\P{L}*$/u.test(text);

const hitsOf = (index: WordIndex, word: string, isTyping: boolean): { hits: Hits; stems: string[] } => {
  const key = stem(word);
  const hits: Hits = new Map(index.rows.get(key));
  const stems = hits.size ? [key] : [];
  const add = (other: string, factor: number) => {
    if (other === key) return;
    keepBest(hits, index.rows.get(other), factor);
    stems.push(other);
  };
  const isAbbreviation = word !== word.toLowerCase();
  if (isAbbreviation) return { hits, stems };
  for (const other of index.families.get(rootOf(key)) ?? []) add(other, formFactor);
  // A word that others follow is whole: "labor law" is not about laboratories, and a hospital offers no hospitality.
  const least = index.rows.has(key) ? shortWord + 1 : shortestStart;
  if (isTyping && word.length >= least)
    for (const other of index.stems) if (other.startsWith(word)) add(other, startFactor);
  if (!hits.size) for (const other of index.bent) if (isBent(word, other)) add(other, formFactor);
  return { hits, stems };
};

/** Two forms of a word begin with this share of the longer one, or of the shortest that counts. */
const [shortestBent, commonShare] = [6, 0.7];

/** True for two forms of a word of a language that bends its words: "raamatupidamine", "raamatupidamisest". */
const isBent = (word: string, other: string): boolean => {
  const common = Math.ceil(Math.max(shortestBent, word.length, other.length) * commonShare);
  return word.length >= common && other.startsWith(word.slice(0, common));
};

interface Term {
  readonly word: string;
  readonly hits: Hits;
  readonly stems: readonly string[];
  readonly corrected: string;
  readonly absent?: Absent;
}

/** True for a word that is probably right though it is no English one: with accents, or a name that is not just one letter off. */
const isNoMistake = (typed: string, nearest: string): boolean => {
  const plain = fold(typed);
  return plain !== typed.toLowerCase() || (/^\p{Lu}/u.test(typed) && editDistance(stem(plain), nearest, 1) > 1);
};

const readTerm = (
  index: WordIndex,
  word: string,
  typed: string,
  isTyping: boolean,
  { isRight, isExact }: FindOptions,
): Term => {
  const { hits, stems } = hitsOf(index, word, isTyping && isExact !== true);
  if (hits.size) return { word, hits, stems, corrected: word };
  const near = nearWords(word, index);
  const [nearest] = near;
  const absent = { word, near: near.map((other) => index.written.get(other) ?? other) };
  if (nearest === undefined || isExact || isRight?.(word) || isNoMistake(typed, nearest))
    return { word, hits, stems, corrected: word, absent };
  const meant = index.written.get(nearest) ?? nearest;
  return { word, ...hitsOf(index, meant, false), corrected: meant };
};

const readTerms = (index: WordIndex, text: string, words: readonly string[], options: FindOptions): Term[] => {
  const isTyping = mayGoOn(text);
  const typed = typedForms(text);
  const terms = words.map((word, at) =>
    readTerm(index, word, typed.get(word) ?? word, isTyping && at === words.length - 1, options),
  );
  // "cybersecurity" and "cyber security" are one word to most people, and "learn to code" is a name of a topic.
  queryWords(text).forEach((word, at, all) => {
    const next = all[at + 1];
    const joined = next && index.rows.get(stem(word + next));
    if (joined)
      for (const term of terms) if (term.word === word || term.word === next) keepBest(term.hits, joined, pairFactor);
  });
  return terms.map((term) => {
    if (!term.absent) return term;
    if (term.hits.size) {
      const { absent: _absent, ...known } = term;
      return known;
    }
    const parts = splitOf(index, term.word);
    if (!parts || options.isExact) return term;
    const [left, right] = parts.map((part) => hitsOf(index, part, false));
    const both: Hits = new Map();
    for (const [row, weight] of left?.hits ?? []) {
      const other = right?.hits.get(row);
      if (other !== undefined) both.set(row, Math.min(weight, other));
    }
    const { absent: _, ...rest } = term;
    return {
      ...rest,
      hits: both,
      stems: [...(left?.stems ?? []), ...(right?.stems ?? [])],
      corrected: parts.join(' '),
    };
  });
};

/** "datascience" as "data science", where some row has both. */
const splitOf = (index: WordIndex, word: string): [string, string] | undefined => {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const [a, b] = [index.rows.get(stem(left)), index.rows.get(stem(right))];
    if (a && b && [...a.keys()].some((row) => b.has(row))) return [left, right];
  }
  return undefined;
};

/** The words of a text as they were typed, by the word folded. */
const typedForms = (text: string): ReadonlyMap<string, string> =>
  new Map(text.match(wordPattern)?.map((word) => [fold(word), word]));

/** The absent words, as they were typed: "Udemy". */
const asTyped = (text: string, terms: readonly Term[]): Absent[] => {
  const typed = typedForms(text);
  return terms.flatMap(({ absent }) => (absent ? { ...absent, word: typed.get(absent.word) ?? absent.word } : []));
};

/** Rows that have one of some words as at least so good. */
const rowsWith = (index: WordIndex, words: readonly string[], least: number): Set<number> =>
  new Set(
    words.flatMap((word) =>
      [stem(word), ...(index.families.get(rootOf(stem(word))) ?? [])].flatMap((key) =>
        [...(index.rows.get(key) ?? [])].filter(([, weight]) => weight >= least).map(([row]) => row),
      ),
    ),
  );

/** Weights at which a word is one of a row's name or title, or of its own title alone. */
const [byName, byTitle] = [4, 9];

/** Rows that have one of some words by a name or a title, and not in passing. */
export const rowsNamed = (index: WordIndex, words: readonly string[]): ReadonlySet<number> =>
  rowsWith(index, words, byName);

/**
 * Rows that are left out because they have a word that is not wanted, by a name or a title and not in passing.
 * A word that nearly all have whose titles are wanted is another word for the same, "education not teaching":
 * then only titles that say it are left out.
 */
const leftOut = (
  index: WordIndex,
  words: readonly string[],
  scores: Float64Array,
  named: Uint8Array,
): ReadonlySet<number> => {
  const out = rowsNamed(index, words);
  const wanted = [...named.keys()].filter((row) => named[row] && scores[row]);
  const isSame = wanted.length > 0 && wanted.filter((row) => out.has(row)).length > wanted.length * nearlyAll;
  return isSame ? rowsWith(index, words, byTitle) : out;
};

/** The share of the wanted rows that makes an unwanted word another one for what is wanted. */
const nearlyAll = 0.75;

/**
 * Finds a text. Rows with every word come first; where they are few or none, rows follow that have the words
 * which tell most. A word tells the more the fewer rows have it. A word that no row has is corrected where it is
 * no right word; a right one is told and stays as it is.
 */
export const findWords = (index: WordIndex, text: string, options: FindOptions = {}): Found => {
  const { count, titleLengths } = index;
  const words = queryWords(text, options.isForCourses);
  const terms = readTerms(index, text, words, options);
  const isSentence = words.length > manyWords;
  const absent = isSentence && terms.some(({ hits }) => hits.size) ? [] : asTyped(text, terms);
  const scores = new Float64Array(count);
  const matched = new Uint8Array(count);
  const told = new Float64Array(count);
  const named = new Uint8Array(count);
  const about = new Uint8Array(count);
  const telling = new Uint8Array(count);
  const said = new Uint8Array(count);
  // Who names a label whole asks for all that it stands on.
  const isLabelAsked = words.length > 1 && index.labels.some((label) => words.every((word) => label.has(stem(word))));
  const known = terms.filter(({ hits }) => hits.size > 0).length;
  let tellable = 0;
  for (const { hits, stems } of terms) {
    const labels = isLabelAsked ? [] : stems.flatMap((key) => index.labelled.get(key) ?? []);
    const isLabel = (row: number) =>
      labels.some((rows) => rows.has(row)) &&
      stems.every((key) => index.labelled.get(key)?.has(row) === true || !index.rows.get(key)?.has(row));
    const isGeneral = hits.size > count * generalShare;
    const rarity = Math.log(1 + count / (1 + hits.size)) + 0.2;
    const most = Math.max(1, ...hits.values());
    tellable += rarity;
    for (const [row, weight] of hits) {
      scores[row] = (scores[row] ?? 0) + weight * rarity;
      // A word in passing, or the start of another, tells less than the word itself in a title.
      told[row] = (told[row] ?? 0) + rarity * Math.max(0.5, weight / most);
      matched[row] = (matched[row] ?? 0) + 1;
      if (!isLabel(row)) said[row] = (said[row] ?? 0) + 1;
      if (weight >= aboutWeight) about[row] = (about[row] ?? 0) + 1;
      if (weight >= titleWeight) named[row] = (named[row] ?? 0) + 1;
      if (weight >= inTitle && !isGeneral) telling[row] = 1;
    }
  }
  const out = leftOut(index, options.without ?? [], scores, named);
  const isWhole = matched.map((number, row) => Number(terms.length > 0 && number === terms.length && !out.has(row)));
  const wholes = isWhole.reduce((sum, whole) => sum + whole, 0);
  const least = Math.max(leastShare * Math.max(0, ...told), absent.length ? leastShareBesideAbsent * tellable : 0);
  const bar = wholes >= fewRows ? Infinity : least || Infinity;
  // Beside a word that nothing has, "paediatric nursing", rows are left that are about all the rest.
  const isRest = (row: number) => terms.length > known && matched[row] === known && telling[row] === 1;
  const isEnough = (row: number) => isWhole[row] === 1 || (told[row] ?? 0) >= bar || isRest(row);
  const isNone = !told.some((_, row) => !out.has(row) && isEnough(row));
  // Of a long query of which no row says enough, what the title of a row is about is better than nothing.
  const most =
    isNone && words.length >= longQuery
      ? told.reduce((best, own, row) => (telling[row] ? Math.max(best, own) : best), 0)
      : 0;
  for (let row = 0; row < count; row += 1) {
    const closeness = Math.min(1, (named[row] ?? 0) / (titleLengths[row] || 1));
    const isNearest = most > 0 && telling[row] === 1 && (told[row] ?? 0) >= most * nearlyMost;
    const isIn = !out.has(row) && (isEnough(row) || isNearest);
    scores[row] = isIn ? (scores[row] ?? 0) * ((told[row] ?? 0) / tellable) * (1 + titleBonus * closeness) : 0;
  }
  const corrected = terms.map((term) => term.corrected).join(' ');
  return {
    scores,
    isWhole,
    isSaid: isWhole.map((whole, row) => Number(whole && said[row] === terms.length)),
    isAbout: about.map((number, row) => Number(isWhole[row] && number === terms.length)),
    words,
    absent,
    corrected: corrected === words.join(' ') ? undefined : corrected,
    stems: terms.flatMap(({ stems }) => stems),
  };
};

/** Most words of a topic; more are a sentence. */
export const mostOfTopic = 4;

/** The words of a topic that rows only mention; none where one is about them, or where they are no topic. */
export const onlyMentioned = ({ words, isWhole, isAbout }: Found): readonly string[] =>
  words.length > mostOfTopic || isAbout.includes(1) || !isWhole.includes(1) ? [] : words;

/** For each word of a text, how many rows fit without it: what to drop where nothing fits. */
export const dropOneWord = (
  index: WordIndex,
  text: string,
  countRows: (scores: Float64Array) => number,
  options: FindOptions = {},
): { word: string; rest: string; count: number }[] => {
  const words = queryWords(text, options.isForCourses);
  if (words.length < 2) return [];
  return words
    .map((word) => {
      const rest = words.filter((other) => other !== word).join(' ');
      const { scores, isSaid } = findWords(index, rest, { ...options, isExact: true });
      return { word, rest, count: countRows(scores.map((score, row) => (isSaid[row] ? score : 0))) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
};

/** True where a text says what a title says, whatever divides the words and in which number the last one stands. */
export const isSameName = (text: string, name: string): boolean => nameKey(text) === nameKey(name);

const nameKey = (text: string): string => tokens(text).join('').toLowerCase().replace(/s$/, '');

/** Words of a text that no row has, and that could be mistyped. */
export const unknownWords = (index: WordIndex, text: string, isForCourses = false): string[] => {
  const words = queryWords(text, isForCourses);
  const isTyping = mayGoOn(text);
  return words.filter((word, at) => mayBeMistyped(word) && !isKnown(index, word, isTyping && at === words.length - 1));
};

/** True where a text has a word that no row has, in whatever script. */
export const lacksWords = (index: WordIndex, text: string): boolean =>
  tokens(text).some(
    (word, at, all) => !emptyWords.has(word) && !isKnown(index, word, mayGoOn(text) && at === all.length - 1),
  );
