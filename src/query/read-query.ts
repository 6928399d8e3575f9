/** What a query asks for: filters of the finder, words of a topic, and what it does not want. Pure, for every search. */
import * as grammar from '#words/query.ts';
import { fold } from '#text/fold.ts';
import { asksForCourses, emptyWords, queryWords, tokens, wordPattern, wordsOfAsking } from '#text/tokens.ts';

/** Words for filters, made at build from the table of facets and from content/query-words.json. */
export interface QueryVocabulary {
  /** Facets, and for each its values with the words that stand for them: each text is folded words divided by blanks. */
  readonly phrases: readonly {
    readonly facet: string;
    readonly values: readonly string[];
    readonly say: readonly string[];
  }[];
  /** Bands of facets that are numbers, lowest first: value and upper limit, which is not included; null where there is none. */
  readonly bands: Readonly<Record<string, readonly (readonly [value: string, below: number | null])[]>>;
  /** Values of the facet "level" by short name of a framework and level on it. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Months in which courses start, `YYYY-MM`. */
  readonly months: readonly string[];
  /** How many credits of a system are one ECTS credit, by id of the system. */
  readonly perEcts: Readonly<Record<string, number>>;
  /** Rough pounds for one unit of a currency, by its sign and its code. */
  readonly pounds: Readonly<Record<string, number>>;
}

/** An amount that a query names, in the unit of the facet's numbers: pounds, hours, weeks, ECTS credits. */
export interface AmountRange {
  readonly least: number;
  readonly most: number;
  /** "Exactly" puts courses of that amount first; "above" and "below" leave out what is at the limit, unlike "from" and "up-to". */
  readonly kind: 'exactly' | 'above' | 'from' | 'below' | 'up-to';
}

/** A filter that words of a query stand for. */
export interface ReadFilter {
  readonly facet: string;
  readonly values: readonly string[];
  /** True where these are not wanted. */
  readonly isNot: boolean;
  /** The words themselves, as they were typed. */
  readonly said: string;
  /** The amount itself, where the filter is one of bands. */
  readonly range?: AmountRange | undefined;
}

/** What is not recorded of courses, so that no filter can be made of it. */
export type Unrecorded = 'time-of-day' | 'certificate';

export interface QueryReading {
  readonly filters: readonly ReadFilter[];
  /** Words of filters that also stand in listings, "SCQF level 9": what has them comes first. */
  readonly wishes: string;
  /** What is left to be looked for as words; empty where the rest says nothing. */
  readonly words: string;
  /** The whole query without what only says that somebody wants to work in it: "become a nurse". */
  readonly topic: string;
  /** Words of topics that are not wanted. */
  readonly without: readonly string[];
  readonly unrecorded: readonly Unrecorded[];
  /** What cannot hold together: what is taken, then what is left out. */
  readonly contradiction?: readonly [taken: string, leftOut: string] | undefined;
  /** True where the query is a question, which guides answer rather than a list of courses. */
  readonly isQuestion: boolean;
}

/** "Over a year" is not the band that ends a day after one. */
const nearly = 1.02;

/** ECTS credits for one credit of a system. */
const ectsPer = (system: string, { perEcts }: QueryVocabulary): number =>
  1 / (perEcts[grammar.creditSystems.find(([name]) => name.test(system))?.[1] ?? 'ects'] ?? 1);

const placeFacets = new Set(['country', 'provider', 'language']);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in which found parts are blanked out, so that nothing is read twice. */
class Page {
  readonly typed: string;
  text: string;

  constructor(typed: string) {
    // Signs that fold to several would move what follows them.
    this.typed = typed.normalize('NFC');
    this.text = Array.from(this.typed, (sign) => {
      const folded = /['’‘`]/.test(sign) ? sign : fold(sign);
      return folded.length === sign.length ? folded : sign;
    }).join('');
  }

  /** Takes a part out, with the words before it that negate it or belong to it. */
  take({ start, end }: Span, isPlace = false): { said: string; isNot: boolean } {
    let from = start;
    if (isPlace) from -= grammar.placeWords.exec(this.text.slice(0, from))?.[0].trimStart().length ?? 0;
    const negation = grammar.notBefore.exec(this.text.slice(0, from));
    if (negation) from = negation.index;
    this.text = this.text.slice(0, from) + ' '.repeat(end - from) + this.text.slice(end);
    return { said: this.typed.slice(start, end).trim(), isNot: negation !== null };
  }

  /** What is left, as it was typed. */
  rest(): string {
    const parts = [...this.text.matchAll(/\S+/gu)];
    return parts.map(({ 0: part, index }) => this.typed.slice(index, index + part.length)).join(' ');
  }
}

const toNumber = (text: string, isThousands: boolean): number => {
  const word = grammar.numberWords.indexOf(text);
  if (word >= 0) return word;
  if (grammar.one.test(text)) return 1;
  const plain = text
    .replace(/[.,]+$/, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return Number(plain) * (isThousands ? 1000 : 1);
};

/** The bands that reach into a range. */
const bandsWithin = (bands: QueryVocabulary['bands'][string], least: number, most: number): string[] =>
  bands
    .filter(([, limit], place) => {
      const lower = bands[place - 1]?.[1] ?? 0;
      return lower < most && (limit ?? Infinity) > least;
    })
    .map(([value]) => value);

const readMeasures = (page: Page, vocabulary: QueryVocabulary): ReadFilter[] =>
  grammar.measures.flatMap(({ facet, pattern }) => {
    const rows = vocabulary.bands[facet];
    const match = pattern.exec(page.text);
    if (!rows || !match?.groups) return [];
    const { groups } = match;
    const weeks = grammar.weeksIn[groups['span'] ?? ''] ?? 1;
    if (weeks === 52 && grammar.forYears.test(page.text.slice(0, match.index))) return [];
    const unit = groups['unit'] ?? '';
    const sign = groups['sign'] ?? grammar.unitSigns.find(([name]) => name.test(unit))?.[1] ?? '£';
    const factor =
      facet === 'price'
        ? (vocabulary.pounds[sign] ?? 1)
        : facet === 'credits'
          ? ectsPer(groups['system'] ?? '', vocabulary)
          : weeks;
    const first =
      toNumber(groups['amount'] ?? groups['bare'] ?? '', Boolean(groups['thousand'] ?? groups['kilo'])) * factor;
    const last = groups['upper'] === undefined ? first : toNumber(groups['upper'], false) * factor;
    if (!Number.isFinite(first) || first <= 0) return [];
    const isBelow = groups['below'] !== undefined;
    const isAbove = groups['above'] !== undefined;
    const isThere = grammar.isInclusive.test(groups['below'] ?? groups['above'] ?? '');
    const values = isBelow
      ? bandsWithin(rows, 0, isThere ? last + 0.001 : last)
      : isAbove
        ? bandsWithin(rows, first * nearly, Infinity)
        : bandsWithin(rows, first, last + 0.001).slice(0, first === last ? 1 : undefined);
    const free = facet === 'price' && isBelow ? ['free', 'free-to-study'] : [];
    const { said, isNot } = page.take({ start: match.index, end: match.index + match[0].length });
    const range: AmountRange = isBelow
      ? { least: 0, most: last, kind: isThere ? 'up-to' : 'below' }
      : isAbove
        ? { least: first, most: Infinity, kind: isThere ? 'from' : 'above' }
        : { least: first, most: last, kind: 'exactly' };
    return [{ facet, values: [...free, ...values], said, isNot, ...(isNot ? {} : { range }) }];
  });

/** Whether a number is within an amount; both are kept to a tenth. */
export const isWithin = (value: number, { least, most, kind }: AmountRange): boolean => {
  const [low, high, own] = [least, most, value].map((amount) => Math.round(amount * 10));
  if (low === undefined || high === undefined || own === undefined) return false;
  return kind === 'below' ? own < high : kind === 'above' ? own > low : own >= low && own <= high;
};

/**
 * Filters of one facet of which one is an amount narrow each other: "free under £500" is free.
 * Where nothing can be both, "free over £1000", the one that is no amount is taken.
 */
const settleAmounts = (filters: readonly ReadFilter[]): Pick<QueryReading, 'filters' | 'contradiction'> => {
  let contradiction: QueryReading['contradiction'];
  const kept = filters.filter((filter) => {
    const other = filters.find(({ facet, isNot, range }) => facet === filter.facet && !isNot && !range);
    if (!filter.range || !other) return true;
    const isBoth = other.values.some((value) => filter.values.includes(value));
    if (!isBoth) contradiction ??= [other.said, filter.said];
    return false;
  });
  return { filters: kept, contradiction };
};

const readLevels = (page: Page, { levels }: QueryVocabulary): ReadFilter[] => {
  const match = grammar.level.exec(page.text);
  if (!match?.groups) return [];
  const named = match.groups['framework'] ?? match.groups['after'] ?? match.groups['short'];
  const framework = grammar.frameworkNames[named ?? ''] ?? named?.toUpperCase() ?? '';
  const value = levels[framework]?.[match.groups['level'] ?? match.groups['bare'] ?? ''];
  if (value === undefined) return [];
  const { said, isNot } = page.take({ start: match.index, end: match.index + match[0].length });
  return [{ facet: 'level', values: [value], said, isNot }];
};

const readStart = (page: Page, { months: known }: QueryVocabulary): ReadFilter[] => {
  const match = grammar.start.exec(page.text);
  const { month = '', year, before } = match?.groups ?? {};
  if (!match || (grammar.ambiguousMonths.includes(month) && !before && year === undefined)) return [];
  const number = String(grammar.months.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1).padStart(2, '0');
  const fitting = known.filter(
    (value) => value.endsWith(`-${number}`) && (year === undefined || value.startsWith(year)),
  );
  const { said, isNot } = page.take({ start: match.index, end: match.index + match[0].length });
  return [{ facet: 'start', values: [...fitting.slice(0, 1), `each-${number}`, 'anytime'], said, isNot }];
};

/** Words that were typed, with their places. */
const partsOf = (page: Page): { word: string; start: number; end: number }[] =>
  [...page.text.matchAll(/[\p{L}\p{N}+#'’]+/gu)].map(({ 0: text, index }) => ({
    word: text.replace(/['’]/g, ''),
    start: index,
    end: index + text.length,
  }));

/** Abbreviations that are other words when written small: "US", "WHO", "IT". */
const needsCapitals = (say: string, typed: string): boolean => emptyWords.has(say) && typed !== typed.toUpperCase();

type Meaning = Pick<ReadFilter, 'facet' | 'values'>;

interface Lexicon {
  readonly known: ReadonlyMap<string, Meaning>;
  readonly languages: ReadonlyMap<string, readonly string[]>;
  /** Most words of a phrase. */
  readonly longest: number;
}

const lexicons = new WeakMap<QueryVocabulary, Lexicon>();

const lexiconOf = (vocabulary: QueryVocabulary): Lexicon => {
  const made = lexicons.get(vocabulary);
  if (made) return made;
  const known = new Map<string, Meaning>();
  const languages = new Map<string, readonly string[]>();
  let longest = 1;
  for (const { facet, values, say } of vocabulary.phrases) {
    for (const text of say) {
      const other = known.get(text);
      // A short name may be that of several providers.
      if (other?.facet === facet) known.set(text, { facet, values: [...new Set([...other.values, ...values])] });
      else if (!other) known.set(text, { facet, values });
      if (facet === 'language') languages.set(text, values);
      longest = Math.max(longest, text.split(' ').length);
    }
  }
  const lexicon = { known, languages, longest };
  lexicons.set(vocabulary, lexicon);
  return lexicon;
};

const readPhrases = (page: Page, vocabulary: QueryVocabulary): ReadFilter[] => {
  const { known, languages, longest } = lexiconOf(vocabulary);
  const filters: ReadFilter[] = [];
  for (let length = longest; length > 0; length -= 1) {
    const parts = partsOf(page);
    for (let at = 0; at + length <= parts.length; at += 1) {
      const span = parts.slice(at, at + length);
      const say = span.map(({ word }) => word).join(' ');
      const [first, last] = [span[0], span.at(-1)];
      if (!first || !last || /[^\s\-–'’,&.]/u.test(between(page.text, span))) continue;
      const before = page.text.slice(0, first.start);
      const typed = page.typed.slice(first.start, last.end);
      const language = languages.get(say);
      const isTaught = language && grammar.taughtIn.test(before);
      const found = isTaught ? { facet: 'language', values: language } : known.get(say);
      if (!found || needsCapitals(say, typed)) continue;
      // "French" is a subject as well, and "English" what one teaches.
      if (found.facet === 'type' && grammar.alreadyHas.test(before)) continue;
      if (language && !isTaught && (found.facet === 'language' || !grammar.ofCountry.test(page.text.slice(last.end))))
        continue;
      const { isNot } = page.take({ start: first.start, end: last.end }, placeFacets.has(found.facet));
      filters.push({ ...found, said: typed, isNot });
      at += length - 1;
    }
  }
  return filters;
};

/** What stands between words that follow each other. */
const between = (text: string, span: readonly Span[]): string =>
  span.map(({ end }, place) => text.slice(end, span[place + 1]?.start ?? end)).join('');

/** Topics that are not wanted: "business not finance". */
const readWithout = (page: Page): string[] => {
  const without: string[] = [];
  for (let match = grammar.without.exec(page.text); match; match = grammar.without.exec(page.text)) {
    // Nothing would be left to look for.
    if (!queryWords(page.text.slice(0, match.index) + page.text.slice(match.index + match[0].length)).length) break;
    const word = match[1] ?? '';
    if (emptyWords.has(word)) break;
    without.push(word);
    page.text =
      page.text.slice(0, match.index) + ' '.repeat(match[0].length) + page.text.slice(match.index + match[0].length);
  }
  return without;
};

/** True for a word that asks for a course without saying which, or says nothing at all. */
const onlyAsks = (word: string): boolean => emptyWords.has(word) || wordsOfAsking.some((words) => words.has(word));

/** True where a query asks for courses and says nothing of which. */
export const asksOnlyForCourses = (query: string): boolean => asksForCourses(query) && tokens(query).every(onlyAsks);

const saysNothing = (text: string): boolean =>
  (fold(text).match(wordPattern) ?? []).every((word) => onlyAsks(word) || grammar.asking.test(word));

/**
 * Reads a query: "free online nursing under 10 hours not in Australia" is two filters by value, one by number,
 * one not wanted, and the word "nursing". Where it contradicts itself, the values of one facet are alternatives.
 */
export const readQuery = (query: string, vocabulary: QueryVocabulary): QueryReading => {
  const page = new Page(query);
  const unrecorded: Unrecorded[] = [];
  const wanted = grammar.ambition.exec(page.text)?.[0] ?? '';
  page.text = ' '.repeat(wanted.length) + page.text.slice(wanted.length);
  const isQuestion = !wanted && grammar.question.test(query);
  const topic = page.rest();
  const filters = [...readMeasures(page, vocabulary), ...readLevels(page, vocabulary), ...readStart(page, vocabulary)];
  for (const [kind, pattern] of [
    ['certificate', grammar.certificate],
    ['time-of-day', grammar.timeOfDay],
  ] as const) {
    const match = pattern.exec(page.text);
    if (!match) continue;
    const left = page.text.slice(0, match.index) + page.text.slice(match.index + match[0].length);
    unrecorded.push(kind);
    // Words that nothing else stands beside are looked for all the same.
    if (!saysNothing(left) || filters.length)
      page.text = page.text.replace(match[0], (part) => ' '.repeat(part.length));
  }
  // Again, since what was taken out may have stood within a phrase: "short online course".
  filters.push(...readPhrases(page, vocabulary), ...readPhrases(page, vocabulary));
  const paces: string[] = [];
  const paced = grammar.pace.exec(page.text);
  if (paced?.groups && (filters.length > 0 || !saysNothing(page.text.replace(paced[0], ' ')))) {
    paces.push(grammar.paceWords(paced.groups['pace'] ?? ''));
    page.take({ start: paced.index, end: paced.index + paced[0].length });
  }
  const without = readWithout(page);
  const rest = page.rest();
  const words = saysNothing(rest) && (filters.length > 0 || without.length > 0) ? '' : rest;
  const keys = filters.map(({ facet, values, isNot }) => [facet, isNot, ...values].join());
  const { filters: different, contradiction } = settleAmounts(
    filters.filter((_, place) => keys.indexOf(keys[place] ?? '') === place),
  );
  const offering = words ? [] : (rest.match(grammar.offering) ?? []);
  const levels = different.flatMap(({ facet, said }) => (facet === 'level' ? said : []));
  const wishes = [...levels, ...paces, ...offering].join(' ');
  return { filters: different, wishes, words, topic, without, unrecorded, isQuestion, contradiction };
};

/** A query that is to be taken as words alone. */
export const plainReading = (query: string): QueryReading => ({
  filters: [],
  wishes: '',
  words: query,
  topic: query,
  without: [],
  unrecorded: [],
  isQuestion: false,
});
