/** The table in the browser, and what a state shows of it. */
import { jsonOf, load } from '#dom/load.ts';
import { rightWords } from '#query/right-words.ts';
import type { QueryReading } from '#query/read-query.ts';
import { occupationIn, subjectOf, type NamedOccupation } from '#query/occupations.ts';
import { translate, type Translation } from '#query/translate.ts';
import { dropOneWord, isKnown, unknownWords, type FindOptions, type Found } from '#text/find-words.ts';
import type { WordIndex } from '#text/word-index.ts';
import { partNames } from '#words/finder.ts';
import type { CourseWordsFile } from '#query/course-words-file.ts';
import { findCourses } from '../find-courses.ts';
import { hasLimit, narrow, sortRows, sortSilent, type Narrowed } from '../narrow.ts';
import { readingOf, settle } from '../reading.ts';
import { sortOf, type FinderState } from '../state.ts';
import { indexTable } from '../table-index.ts';
import { readTable, type Table, type TableFile } from '../table-file.ts';

const pageSize = 20;

/** How long an answer waits for the words of the courses, in milliseconds. */
const patience = 8000;

export interface Results {
  /** How the words were read. */
  readonly reading: QueryReading;
  /** The state with what its words say as choices. */
  readonly settled: FinderState;
  readonly narrowed: Narrowed;
  readonly found: Found | undefined;
  /** Rows that have the words but not all that they choose, where few have both; they stand after the others. */
  readonly near: readonly number[];
  /** Rows that lead towards the occupation that the words name, where no course says its name. */
  readonly leads: readonly number[];
  readonly occupation: NamedOccupation | undefined;
  /** What the words mean, where they are in another language. */
  readonly translation: Translation | undefined;
  /** Rows of the page asked for, or of the last one. */
  readonly rows: readonly number[];
  /** Rows of that page that only might fit; they follow the others. */
  readonly silent: readonly number[];
  readonly page: number;
  readonly pages: number;
  /** True where the words of courses could not be had, so that some courses may be missing. */
  readonly isIncomplete: boolean;
}

/** The table and, from the moment that somebody means to type, the words. */
export class Engine {
  readonly table: Table;
  readonly #wordsAddress: string;
  #index: WordIndex;
  #words: CourseWordsFile | undefined;
  #loading: Promise<void> | undefined;
  readonly #asked = new Set<string>();
  readonly #right = new Set<string>();

  private constructor(table: Table, wordsAddress: string) {
    this.table = table;
    this.#wordsAddress = wordsAddress;
    this.#index = indexTable(table);
  }

  /** @throws {LoadError} where the table cannot be had */
  static async load(address: string, wordsAddress: string, signal: AbortSignal): Promise<Engine> {
    const read = (text: string) => readTable(jsonOf<TableFile>(3)(text));
    return new Engine(await load({ path: address, name: partNames.table, read, signal }), wordsAddress);
  }

  /** Fetches the words, once; what failed is tried again when asked again. Never throws: less is found without them. */
  loadWords(signal: AbortSignal): Promise<void> {
    this.#loading ??= load({
      path: this.#wordsAddress,
      name: partNames.words,
      read: jsonOf<CourseWordsFile>(1),
      signal,
    }).then(
      (words) => {
        this.#words = words;
        this.#index = indexTable(this.table, words);
      },
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  }

  /** Fetches what a state's words need to be answered; nothing where there are none. */
  async prepare(state: FinderState, signal: AbortSignal): Promise<void> {
    if (!state.text) return;
    // A word that only titles have is better than none at all.
    await Promise.race([this.loadWords(signal), new Promise((resolve) => setTimeout(resolve, patience))]);
    const { words } = readingOf({ ...state, text: this.#translate(state).text }, this.#words?.vocabulary);
    const unknown = unknownWords(this.#index, words, true).filter((word) => !this.#asked.has(word));
    if (!unknown.length) return;
    for (const word of await rightWords(unknown)) this.#right.add(word);
    for (const word of unknown) this.#asked.add(word);
  }

  /** True where a state can be shown without anything more being fetched. */
  isReady({ text }: FinderState): boolean {
    return !text;
  }

  /** The text in the words of the site. */
  #translate({ text, isExact }: FinderState): { translation: Translation | undefined; text: string } {
    const languages = isExact ? [] : (this.#words?.languages ?? []);
    const translation = text ? translate(text, languages, (word) => isKnown(this.#index, word)) : undefined;
    return { translation, text: translation?.query ?? text };
  }

  #options(state: FinderState, { without }: QueryReading): FindOptions {
    return { isForCourses: true, without, isExact: state.isExact, isRight: (word) => this.#right.has(word) };
  }

  results(state: FinderState): Results {
    const { table } = this;
    const { translation, text } = this.#translate(state);
    const reading = readingOf({ ...state, text }, this.#words?.vocabulary);
    const settled = settle(state, reading, table.facets);
    const occupation = state.isExact ? undefined : occupationIn(reading.words, this.#words?.occupations ?? []);
    const options = this.#options(state, reading);
    const { found, narrowed, near, leads, order } = findCourses(
      table,
      this.#index,
      reading,
      settled,
      state.chosen,
      options,
      occupation?.learn,
    );
    const sort = sortOf({ ...settled, text: order ? reading.words || reading.wishes : '' });
    const sorted = [
      ...(hasLimit(table, settled)
        ? sortSilent(table, { silent: narrowed.rows, unknowns: new Map() }, sort, order)
        : sortRows(table, narrowed.rows, sort, order)),
      ...sortRows(table, [...near, ...leads], sort, order),
    ];
    const below = state.silent ? sortSilent(table, narrowed, sort, order) : [];
    const all = [...sorted, ...below];
    const pages = Math.max(1, Math.ceil(all.length / pageSize));
    const page = Math.min(state.page, pages);
    const isIncomplete = state.text !== '' && !this.#words;
    const shown = all.slice((page - 1) * pageSize, page * pageSize);
    const exact = Math.max(0, sorted.length - (page - 1) * pageSize);
    return {
      reading,
      translation,
      occupation: leads.length || !narrowed.rows.length ? occupation : undefined,
      settled: { ...settled, page },
      narrowed,
      near,
      leads,
      found,
      page,
      pages,
      rows: shown.slice(0, exact),
      silent: shown.slice(exact),
      isIncomplete,
    };
  }

  /** For each word of a state, how many courses fit without it. */
  dropOneWord(state: FinderState): { word: string; rest: string; count: number }[] {
    const reading = readingOf(state, this.#words?.vocabulary);
    const settled = settle(state, reading, this.table.facets);
    const count = (scores: Float64Array) => narrow(this.table, settled, scores).rows.length;
    return dropOneWord(this.#index, reading.words, count, this.#options(state, reading));
  }

  /** The subject that an absent word belongs to, with the number of its courses. */
  nearestSubject(word: string): { id: string; name: string; count: number } | undefined {
    const id = subjectOf(word, this.#words?.occupations ?? []);
    const facet = this.table.facets.find(({ key }) => key === 'subject');
    const place = id === undefined ? -1 : (facet?.values.indexOf(id) ?? -1);
    if (!facet || id === undefined || place < 0) return undefined;
    const { rows } = narrow(this.table, { chosen: { subject: [id] } });
    return { id, name: facet.names[place] ?? id, count: rows.length };
  }
}
