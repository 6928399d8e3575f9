import { cellWords, readComparison, writeComparison } from '#domain/comparison-file.ts';
import { csvText } from '#domain/csv-text.ts';
import { mostCompared } from '#domain/shortlist.ts';
import { loadColumns, type Column } from '#finder/page/comparison-columns.ts';
import { showStrips } from '#finder/page/comparison-strips.ts';
import { markRows, rowLabels, showColumns } from '#finder/page/comparison-table.ts';
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import { download } from '#dom/download.ts';
import * as words from '#words/compare.ts';
import { readCompared, readShortlist, saveCompared } from '#finder/page/saved.ts';

/** Up to four courses of the address side by side. */
class CourseCompare extends HTMLElement {
  #columns: readonly Column[] = [];
  #leaving = new AbortController();

  connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const printPage = () => {
      print();
    };
    need(this, '[data-print]').addEventListener('click', printPage, { signal });
    need(this, '[data-csv]').addEventListener('click', this.#download, { signal });
    need(this, '[data-only]').addEventListener('change', this.#mark, { signal });
    need(this, '[data-keep]').addEventListener('click', this.#keep, { signal });
    addEventListener('popstate', () => void this.#load(), { signal });
    void this.#load();
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  async #load() {
    const { signal } = this.#leaving;
    const query = location.search;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-version]')) link.search = query;
    const { ids: asked, ignored } = readComparison(query);
    // The page without any course in its address shows one's own comparison.
    const ids = asked.length ? asked : readCompared();
    try {
      const { columns, gone } = await loadColumns(ids, Number(this.dataset['files']), signal);
      // Another state was asked for meanwhile: its answer counts.
      if (query !== location.search) return;
      const saved = readShortlist().list;
      const names = gone.map((id) => saved.find((row) => row.id === id)?.title ?? id);
      this.#note([...names.map((name) => words.gone(name)), ...ignored]);
      this.#show(columns);
    } catch (error) {
      if (signal.aborted) return;
      this.#note([words.columnsNotLoaded]);
      throw error;
    }
  }

  /** True where the courses shown are those that this visitor has chosen: looking at others changes nothing. */
  #isOwn(): boolean {
    return this.#columns.map(({ id }) => id).join() === readCompared().join();
  }

  #save(columns: readonly Column[]) {
    const problem = saveCompared(columns.map(({ id }) => id));
    if (problem) this.#note([problem]);
  }

  readonly #keep = () => {
    this.#save(this.#columns);
    need(this, '[data-keep]').hidden = this.#isOwn();
    this.#note([words.kept]);
  };

  #show(columns: readonly Column[]) {
    this.#columns = columns;
    need(this, '[data-keep]').hidden = columns.length === 0 || this.#isOwn();
    need(this, '[data-empty]').hidden = columns.length > 0;
    need(this, '[data-result]').hidden = columns.length === 0;
    need(this, '[data-add]').hidden = columns.length >= mostCompared;
    showStrips(this, columns);
    showColumns(this, columns, this.#remove);
    this.#mark();
  }

  readonly #mark = () => {
    markRows(this, this.#columns, need(this, '[data-only]', HTMLInputElement).checked);
  };

  readonly #remove = (id: string) => {
    const others = this.#columns.filter((course) => course.id !== id);
    const title = this.#columns.find((course) => course.id === id)?.title ?? id;
    if (this.#isOwn()) this.#save(others);
    history.pushState(null, '', location.pathname + writeComparison(others.map((course) => course.id)));
    this.#show(others);
    this.#note([words.takenOut(title)]);
    this.querySelector<HTMLElement>(others.length ? 'thead button' : '[data-empty] a')?.focus();
  };

  #note(notes: readonly string[]) {
    need(this, '[data-notes]').replaceChildren(...notes.map((note) => make('span', {}, `${note}.`)));
  }

  readonly #download = () => {
    const addresses = this.#columns.map(({ id }) => new URL(sitePath(`/courses/${id}/`), location.origin).href);
    const rows = [
      [words.fact, ...this.#columns.map(({ title }) => title)],
      [words.provider, ...this.#columns.map(({ provider }) => provider)],
      [words.page, ...addresses],
      ...rowLabels(this).map((label, place) => [label, ...this.#columns.map(({ values }) => cellWords(values[place]))]),
    ];
    download('comparison.csv', 'text/csv', csvText(rows));
  };
}

customElements.define('course-compare', CourseCompare);
