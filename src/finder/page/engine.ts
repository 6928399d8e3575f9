/** The table in the browser, and what a state shows of it. */
import { loadProgram } from '#dom/load.ts';
import { hasLimit, narrow, sortBesides, sortRows, sortSilent } from '../narrow.ts';
import { readQuery, sortOf, type FinderState, type ReadState } from '../state.ts';
import type { Table } from '../table-file.ts';
import { loadTable } from './load-table.ts';
import type { TextAnswer, TextEngine } from './text-engine.ts';

const pageSize = 20;

/** How long an answer waits for what reads its words, in milliseconds. */
const patience = 8000;

/** What a state shows: what its words find, and the rows of the page asked for, or of the last one. */
export interface Results extends TextAnswer {
  readonly rows: readonly number[];
  /** Rows of that page that only might fit; they follow the others. */
  readonly silent: readonly number[];
  readonly page: number;
  readonly pages: number;
  /** True where what reads words could not be had, so that the words of the state count for nothing. */
  readonly isUnread: boolean;
}

/** The table and, from the moment that somebody means to type, what reads the words. */
export class Engine {
  readonly table: Table;
  readonly #wordsAddress: string;
  #text: TextEngine | undefined;
  #loading: Promise<void> | undefined;

  private constructor(table: Table, wordsAddress: string) {
    this.table = table;
    this.#wordsAddress = wordsAddress;
  }

  /** @throws {LoadError} where the table cannot be had */
  static async load(address: string, wordsAddress: string, signal: AbortSignal): Promise<Engine> {
    return new Engine(await loadTable(address, signal), wordsAddress);
  }

  /** Fetches what reads the words, once; what failed is tried again when asked again. Never throws. */
  loadWords(signal: AbortSignal): Promise<void> {
    this.#loading ??= loadProgram(() => import('./text-engine.ts'))
      .then(({ TextEngine: Text }) => Text.load(this.table, this.#wordsAddress, signal))
      .then(
        (text) => {
          this.#text = text;
          if (!text.isWhole) this.#loading = undefined;
        },
        () => {
          this.#loading = undefined;
        },
      );
    return this.#loading;
  }

  /** Fetches what a state's words need to be answered, and what is fetched beside it; nothing where there are none. */
  async prepare(state: FinderState, signal: AbortSignal, beside?: () => Promise<void>): Promise<void> {
    if (!state.text) return;
    const all = Promise.all([this.loadWords(signal).then(() => this.#text?.prepare(state)), beside?.()]);
    // What can be said without some of it is better than nothing.
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  /** The state that an address asks for. */
  read(address: string): ReadState {
    return readQuery(address, this.table.facets);
  }

  /** True where a state can be shown without anything more being fetched. */
  isReady({ text }: FinderState): boolean {
    return !text;
  }

  /** What a state shows that has no words, or whose words nothing can read. */
  #withoutWords(state: FinderState): TextAnswer {
    return {
      reading: { filters: [], wishes: '', words: '', topic: '', without: [], unrecorded: [], isQuestion: false },
      settled: state,
      narrowed: narrow(this.table, state),
      exactly: undefined,
      found: undefined,
      related: [],
      parts: [],
      near: [],
      mentioned: [],
      said: 0,
      named: 0,
      leads: [],
      order: undefined,
      occupation: undefined,
      occupations: [],
      translation: undefined,
      isIncomplete: false,
    };
  }

  results(state: FinderState): Results {
    const { table } = this;
    const read = state.text ? this.#text?.answer(state) : undefined;
    const answer = read ?? this.#withoutWords(state);
    const { reading, settled, narrowed, leads, order } = answer;
    const sort = sortOf({
      ...settled,
      text: order ? reading.words || reading.wishes || settled.text || state.text : '',
    });
    const silent = state.silent ? narrowed.silent : [];
    const { unknowns } = narrowed;
    const sorted = hasLimit(table, settled)
      ? sortSilent(table, { silent: [...narrowed.rows, ...silent], unknowns }, sort, order)
      : [...sortRows(table, narrowed.rows, sort, order), ...sortSilent(table, { silent, unknowns }, sort, order)];
    const all = [...sorted, ...(silent.length ? [] : sortBesides(table, answer, sort))];
    const pages = Math.max(1, Math.ceil(all.length / pageSize));
    const page = Math.min(state.page, pages);
    const shown = all.slice((page - 1) * pageSize, page * pageSize);
    return {
      ...answer,
      occupation: leads.length || !narrowed.rows.length ? answer.occupation : undefined,
      settled: { ...settled, page },
      page,
      pages,
      rows: shown.filter((row) => !silent.includes(row)),
      silent: shown.filter((row) => silent.includes(row)),
      isUnread: state.text !== '' && !read,
    };
  }

  /** For each word of a state, how many courses fit without it. */
  dropOneWord(state: FinderState): { word: string; rest: string; count: number }[] {
    return this.#text?.dropOneWord(state) ?? [];
  }
}
