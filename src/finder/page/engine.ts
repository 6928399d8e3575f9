/** The table in the browser, and what a state shows of it. */
import { findWords, type Found } from '#text/find-words.ts';
import { indexTable } from '../table-index.ts';
import { narrow, sortRows, type Narrowed } from '../narrow.ts';
import { sortOf, type FinderState } from '../state.ts';
import { readTable, type Table, type TableFile } from '../table-file.ts';
import type { WordIndex } from '#text/word-index.ts';
import type { WordLists } from '#text/word-lists.ts';

const pageSize = 20;

export interface Results {
  readonly narrowed: Narrowed;
  readonly found: Found | undefined;
  /** Rows of the page asked for, or of the last one. */
  readonly rows: readonly number[];
  /** Rows of that page that only might fit; they follow the others. */
  readonly silent: readonly number[];
  readonly page: number;
  readonly pages: number;
}

const fetchJson = async <T>(address: string, signal: AbortSignal): Promise<T> => {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
};

/** The table and, from the moment that somebody means to type, the words. */
export class Engine {
  readonly table: Table;
  #index: WordIndex | undefined;
  #words: Promise<void> | undefined;
  #hasWords = false;

  constructor(file: TableFile) {
    this.table = readTable(file);
  }

  static async load(address: string, signal: AbortSignal): Promise<Engine> {
    return new Engine(await fetchJson<TableFile>(address, signal));
  }

  get hasWords(): boolean {
    return this.#hasWords;
  }

  /** Fetches the words, once; a failed fetch is tried again when asked again. */
  loadWords(address: string, signal: AbortSignal): Promise<void> {
    this.#words ??= fetchJson<WordLists>(address, signal).then(
      (file) => {
        this.#index = indexTable(this.table, file);
        this.#hasWords = true;
      },
      (error: unknown) => {
        this.#words = undefined;
        throw error;
      },
    );
    return this.#words;
  }

  results(state: FinderState): Results {
    const { table } = this;
    const found = state.text ? findWords((this.#index ??= indexTable(table)), state.text) : undefined;
    const narrowed = narrow(table, state, found?.scores);
    const sorted = sortRows(table, narrowed.rows, sortOf(state), found);
    const open = (row: number) => narrowed.unknowns.get(row) ?? 0;
    const silent = state.silent
      ? sortRows(table, narrowed.silent, sortOf(state), found).sort((a, b) => open(a) - open(b))
      : [];
    const all = [...sorted, ...silent];
    const pages = Math.max(1, Math.ceil(all.length / pageSize));
    const page = Math.min(state.page, pages);
    const shown = all.slice((page - 1) * pageSize, page * pageSize);
    const exact = Math.max(0, sorted.length - (page - 1) * pageSize);
    return { narrowed, found, page, pages, rows: shown.slice(0, exact), silent: shown.slice(exact) };
  }
}
