/** What the words of a state find: loaded with what reads them when somebody means to type. */
import { jsonOf, load, LoadError } from '#dom/load.ts';
import { loadLanguages } from '#query/languages.ts';
import { rightWords } from '#query/right-words.ts';
import type { QueryReading } from '#query/read-query.ts';
import { occupationIn, rootsOfOccupations, type NamedOccupation } from '#query/occupations.ts';
import { isForeignWord, type QueryLanguage, type Translation } from '#query/translate.ts';
import { WordShards } from '#query/word-shards.ts';
import { noQueryWords, type QueryWordsFile } from '#query/words-file.ts';
import { dropOneWord, isKnown, lacksWords, unknownWords, type FindOptions } from '#text/find-words.ts';
import { rootOf, stem } from '#text/tokens.ts';
import type { WordIndex } from '#text/word-index.ts';
import { partNames } from '#words/finder.ts';
import { findCourses, type FoundCourses } from '../find-courses.ts';
import { narrow } from '../narrow.ts';
import { readingOf, settle } from '../reading.ts';
import type { FinderState } from '../state.ts';
import { indexTable } from '../table-index.ts';
import type { Table } from '../table-file.ts';
import { inWordsOf, isTakenAsRight, needsLanguages, understand, type Understood } from './understand.ts';

/** What the words of a state say and find. */
export interface TextAnswer extends FoundCourses {
  /** How the words were read. */
  readonly reading: QueryReading;
  /** The state with what its words say as choices. */
  readonly settled: FinderState;
  readonly occupation: NamedOccupation | undefined;
  /** All that are known: by them words belong to a subject. */
  readonly occupations: QueryWordsFile['occupations'];
  /** What the words mean, where they are in another language. */
  readonly translation: Translation | undefined;
  /** True where words of courses could not be had, so that some courses may be missing. */
  readonly isIncomplete: boolean;
}

export class TextEngine {
  readonly #table: Table;
  readonly #words: QueryWordsFile;
  readonly #shards: WordShards;
  readonly #jobRoots: ReadonlySet<string>;
  #index: WordIndex;
  #languages: readonly QueryLanguage[] = [];
  /** True where words of other languages or of English could not be had for the last query. */
  #isLacking = false;
  readonly #asked = new Set<string>();
  readonly #right = new Set<string>();

  private constructor(table: Table, words: QueryWordsFile) {
    this.#table = table;
    this.#words = words;
    this.#jobRoots = rootsOfOccupations(words.occupations);
    this.#shards = new WordShards(words.shards);
    this.#index = indexTable(table);
  }

  /** Fetches what every query needs. Never throws, unless the page is left: less is found without it. */
  static async load(table: Table, path: string, signal: AbortSignal): Promise<TextEngine> {
    const words = await load({ path, name: partNames.words, read: jsonOf<QueryWordsFile>(1), signal }).catch(
      (error: unknown) => {
        if (error instanceof LoadError) return noQueryWords;
        throw error;
      },
    );
    return new TextEngine(table, words);
  }

  /** True where it has what every query needs. */
  get isWhole(): boolean {
    return this.#words !== noQueryWords;
  }

  /** Fetches the lists that texts need. */
  async #need(...texts: readonly string[]): Promise<void> {
    if (await this.#shards.load(texts, partNames.words))
      this.#index = indexTable(this.#table, this.#shards.lists('courses'));
  }

  /** Fetches what a state's words need to be answered. Never throws: less is found without it. */
  async prepare(state: FinderState): Promise<void> {
    await this.#need(state.text);
    this.#isLacking = false;
    if (!state.isExact && needsLanguages(() => lacksWords(this.#index, state.text))) {
      const languages = await loadLanguages(this.#words.languages);
      this.#isLacking = languages === undefined;
      this.#languages = languages ?? this.#languages;
    }
    const { text, reading } = this.#understand(state);
    const { words } = reading;
    const { learn = [] } = occupationIn(words, this.#words.occupations) ?? {};
    // What could not be had a moment ago is not asked for again at once.
    await this.#need(...(text === state.text ? [] : [text]), ...learn);
    if (isTakenAsRight()) return;
    const unknown = unknownWords(this.#index, words, true).filter((word) => !this.#asked.has(word));
    if (!unknown.length) return;
    const right = await rightWords(unknown);
    for (const word of right.words) this.#right.add(word);
    if (right.isWhole) for (const word of unknown) this.#asked.add(word);
    else this.#isLacking = true;
  }

  readonly #isKnown = (word: string): boolean => isKnown(this.#index, word);

  #understand(state: FinderState): Understood {
    return understand(state, this.#words.vocabulary, this.#languages, this.#isKnown);
  }

  #options(state: FinderState, { without }: QueryReading, isTranslated = false): FindOptions {
    // What is said in another language is no mistyped English.
    const isRight = (word: string) =>
      isTakenAsRight() ||
      (isTranslated ? isForeignWord(word) : this.#right.has(word) || this.#jobRoots.has(rootOf(stem(word))));
    return { isForCourses: true, without, isExact: state.isExact, isRight };
  }

  answer(state: FinderState): TextAnswer {
    const understood = this.#understand(state);
    const { translation, text, reading, said = reading } = understood;
    const settled = settle(state, said, this.#table.facets);
    const named = state.isExact ? undefined : occupationIn(reading.words, this.#words.occupations);
    const occupation = named && translation && said !== reading ? { ...named, said: said.words } : named;
    const options = this.#options(state, reading, translation !== undefined);
    const answer = findCourses(this.#table, this.#index, reading, settled, state.chosen, options, named);
    const found = { ...answer, found: inWordsOf(answer.found, understood, this.#languages, this.#isKnown) };
    const isIncomplete = !this.isWhole || this.#isLacking || this.#shards.isLacking([text]);
    const { occupations } = this.#words;
    return { ...found, occupations, reading: said, settled, occupation, translation, isIncomplete };
  }

  /** For each word of a state, how many courses fit without it. */
  dropOneWord(state: FinderState): { word: string; rest: string; count: number }[] {
    const { said, translation } = this.#understand(state);
    // Words that were typed in the language of the page are no words of courses.
    if (said && translation) return [];
    const reading = readingOf(state, this.#words.vocabulary);
    const settled = settle(state, reading, this.#table.facets);
    const count = (scores: Float64Array) => narrow(this.#table, settled, scores).rows.length;
    return dropOneWord(this.#index, reading.words, count, this.#options(state, reading));
  }
}
