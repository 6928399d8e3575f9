import { writeComparison } from '#domain/comparison-file.ts';
import { mostCompared, type Shortlist } from '#domain/shortlist.ts';
import { mergeLists, moveCourse } from '#domain/shortlist-exchange.ts';
import { tellDamaged } from '#finder/page/damaged-list.ts';
import { readSearches, readSeen, saveSeen } from '#finder/page/kept-searches.ts';
import { showSearches } from '#finder/page/search-list.ts';
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import { keepState } from '#dom/keep-state.ts';
import { loadProgram } from '#dom/load.ts';
import { formatDate } from '#domain/dates.ts';
import { looking } from '#words/news.ts';
import { courses } from '#words/saved.ts';
import * as words from '#words/shortlist.ts';
import type { LettersFile } from '#domain/letter-text.ts';
import type { Table } from '#finder/table-file.ts';
import { loadTable } from '#finder/page/load-table.ts';
import { isStorageBlocked, readShortlist, savedEvent, saveShortlist } from '#finder/page/saved.ts';
import { leaveShared, sharedCourses, showShared } from '#finder/page/shared-list.ts';
import { downloadCsv, downloadJson, importFile, shareLink, showCode } from '#finder/page/shortlist-exports.ts';
import { loadLetters, showLetters } from '#finder/page/provider-letters.ts';
import { keepNotes } from '#finder/page/shortlist-notes.ts';
import { showShortlist, type Cards } from '#finder/page/shortlist-rows.ts';

type Press = (list: Shortlist, id: string) => void;

/** The shortlist that this browser keeps. */
class CourseShortlist extends HTMLElement {
  #cards: Cards;
  #table: Table | undefined;
  #letters: Promise<LettersFile> | undefined;
  #leaving = new AbortController();

  async connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    document.addEventListener(savedEvent, this.#show, { signal });
    this.addEventListener('click', this.#click, { signal });
    need(this, '[data-import]').addEventListener('change', () => void this.#import(), { signal });
    keepNotes(this, saveShortlist, this.#say, signal);
    keepState(signal);
    this.#show();
    this.#makeRoom();
    if (isStorageBlocked()) this.#say(words.nothingKept);
    tellDamaged(this.#say);
    try {
      const table = await loadTable(this.dataset['table'] ?? '', signal);
      this.#table = table;
      this.#cards = new Map(table.titles.map((_, row) => [table.idOf(row), table.cardOf(row)]));
      this.#show();
      void this.#tellNews(table, signal);
      const problem = showShared(this, readShortlist().list, this.#cards);
      if (problem) this.#say(problem);
    } catch (error) {
      if (signal.aborted) return;
      this.#say(words.factsNotLoaded);
      throw error;
    }
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  /** The letters: what they ask is fetched once something is saved. */
  async #showLetters(table: Table) {
    const { signal } = this.#leaving;
    if (!this.#letters && !readShortlist().list.length) return;
    try {
      const file = await (this.#letters ??= loadLetters(this.dataset['lettersFile'] ?? '', signal));
      showLetters(this, table, readShortlist().list, file);
    } catch (error) {
      this.#letters = undefined;
      if (signal.aborted) return;
      this.#say(words.lettersNotLoaded);
      throw error;
    }
  }

  /** Says at once that news are on their way, so that what follows stands where it will stand. */
  #makeRoom() {
    const { release: newest = '' } = this.dataset;
    const seen = readSeen();
    if (seen !== undefined && seen < newest && readShortlist().list.length)
      need(this, '[data-news]').textContent = looking(formatDate(seen));
  }

  /** What is new since the last visit; asked for only where something is saved and a release is newer. */
  async #tellNews(table: Table, signal: AbortSignal) {
    const { release: newest = '' } = this.dataset;
    const hasCourses = readShortlist().list.length > 0;
    // From the first time that the list is looked at, what comes after is new.
    if (newest && hasCourses && readSeen() === undefined) saveSeen(newest);
    const isOld = (release = '') => release !== '' && release < newest;
    if (!(hasCourses && isOld(readSeen())) && !readSearches().some(({ release }) => isOld(release))) return;
    const { tellNews } = await loadProgram(() => import('#finder/page/shortlist-news.ts'));
    await tellNews(this, newest, table, signal);
  }

  readonly #say = (...words: (string | Node)[]) => {
    need(this, '[data-notes]').replaceChildren(...words);
  };

  /** Where it cannot be kept the page stays as it is, so that nothing written is lost. */
  #save(list: Shortlist, ...words: (string | Node)[]) {
    const problem = saveShortlist(list);
    this.#say(...(problem ? [problem] : words));
  }

  readonly #show = () => {
    const { list } = readShortlist();
    showShortlist(this, list, this.#cards);
    showSearches(this, this.#say);
    if (this.#table) void this.#showLetters(this.#table);
  };

  readonly #move = (list: Shortlist, id: string, step: -1 | 1) => {
    const moved = moveCourse(list, id, step);
    const place = moved.findIndex((course) => course.id === id);
    if (moved !== list) this.#save(moved, words.isNumber(moved[place]?.title ?? id, place + 1));
  };

  /** What each button does, by the name of its data attribute. */
  readonly #presses: Readonly<Record<string, Press>> = {
    up: (list, id) => this.#move(list, id, -1),
    down: (list, id) => this.#move(list, id, 1),
    remove: (list, id) =>
      this.#replace(
        list,
        list.filter((course) => course.id !== id),
      ),
    clear: (list) => this.#replace(list, []),
    print: () => print(),
    json: downloadJson,
    csv: downloadCsv,
    compare: (list) => {
      const ids = list.slice(0, mostCompared).map(({ id }) => id);
      location.assign(sitePath('/compare/') + writeComparison(ids));
    },
    share: (list) => void shareLink(this, list).then(this.#say),
    qr: (list) => void showCode(this, list).then(this.#say),
    take: (list) => {
      const shared = sharedCourses(this.#cards);
      this.#save(mergeLists(list, shared), words.added(courses(shared.length)));
      leaveShared(this);
    },
    dismiss: () => leaveShared(this),
  };

  readonly #click = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const name = Object.keys(button?.dataset ?? {}).find((key) => key in this.#presses);
    const id = button?.closest<HTMLElement>('li')?.dataset['id'] ?? '';
    if (name) this.#presses[name]?.(readShortlist().list, id);
  };

  /** Takes courses out, with a way back: their notes would be lost. */
  #replace(old: Shortlist, list: Shortlist) {
    const undo = make('button', { type: 'button' }, words.undo);
    undo.addEventListener('click', () => {
      this.#save(mergeLists(old, readShortlist().list), words.asItWas);
      need(this, '[data-heading]').focus();
    });
    const gone = old.filter((course) => !list.includes(course));
    const name = gone.length === 1 ? (gone[0]?.title ?? '') : courses(gone.length);
    this.#save(list, words.removed(name), undo);
    need(this, '[data-heading]').focus();
  }

  readonly #import = async () => {
    const { list, words: said } = await importFile(need(this, '[data-import]', HTMLInputElement));
    if (list) this.#save(mergeLists(readShortlist().list, list), said);
    else if (said) this.#say(said);
  };
}

customElements.define('course-shortlist', CourseShortlist);
