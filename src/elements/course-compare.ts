import {
  isDifferent,
  readComparison,
  writeComparison,
  type ComparedCourse,
  type ComparisonFile,
} from '#domain/comparison-file.ts';
import { csvText } from '#domain/csv-text.ts';
import { readShortlist, saveCompared } from '../finder/saved.ts';
import { make, need, sitePath } from '../finder/dom.ts';
import { download } from '../finder/download.ts';

const notStated = 'Not stated';

type Column = ComparedCourse & { readonly id: string };

/** Up to four courses of the address side by side. */
class CourseCompare extends HTMLElement {
  #columns: readonly Column[] = [];
  #leaving = new AbortController();

  connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    need(this, '[data-print]').addEventListener(
      'click',
      () => {
        print();
      },
      { signal },
    );
    need(this, '[data-csv]').addEventListener('click', this.#download, { signal });
    need(this, '[data-only]').addEventListener('change', this.#mark, { signal });
    addEventListener('popstate', () => void this.#load(), { signal });
    void this.#load();
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  /** One file a provider; a course that is not in it, or a provider without one, is gone. */
  async #load() {
    const { ids, ignored } = readComparison(location.search);
    const files = new Map<string, Promise<ComparisonFile | undefined>>();
    const fetchFile = async (provider: string) => {
      const response = await fetch(sitePath(`/compare/${provider}.json`), { signal: this.#leaving.signal });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`The courses of ${provider} could not be fetched: ${response.status}`);
      return (await response.json()) as ComparisonFile;
    };
    try {
      const found = await Promise.all(
        ids.map(async (id) => {
          const provider = id.slice(0, id.indexOf('/'));
          const file = files.get(provider) ?? fetchFile(provider);
          files.set(provider, file);
          const course = (await file)?.[id];
          return { id, course };
        }),
      );
      this.#columns = found.flatMap(({ id, course }) => (course ? [{ ...course, id }] : []));
      const saved = readShortlist().list;
      const gone = found
        .filter(({ course }) => !course)
        .map(({ id }) => saved.find((row) => row.id === id)?.title ?? id);
      this.#note([...gone.map((name) => `No longer in the directory: ${name}`), ...ignored]);
      saveCompared(this.#columns.map(({ id }) => id));
      this.#show();
    } catch (error) {
      if (this.#leaving.signal.aborted) return;
      this.#note(['The courses could not be loaded. Check the connection and reload the page']);
      throw error;
    }
  }

  #show() {
    const has = this.#columns.length > 0;
    need(this, '[data-empty]').hidden = has;
    need(this, '[data-result]').hidden = !has;
    for (const cell of this.querySelectorAll('tr > :not(:first-child)')) cell.remove();
    for (const course of this.#columns) {
      const remove = make('button', { type: 'button', 'aria-label': `Take out: ${course.title}` }, 'Take out');
      remove.addEventListener('click', () => {
        this.#remove(course.id);
      });
      const link = make('a', { href: sitePath(`/courses/${course.id}/`) }, course.title);
      need(this, 'thead tr').append(
        make('th', { scope: 'col' }, link, make('span', { class: 'small' }, course.provider), remove),
      );
      this.querySelectorAll('tbody tr').forEach((row, place) => {
        const value = course.values[place] ?? null;
        row.append(make('td', { 'data-missing': value === null ? '' : undefined }, value ?? notStated));
      });
    }
    this.#mark();
  }

  readonly #mark = () => {
    const unsaid: string[] = [];
    const isOnly = need(this, '[data-only]', HTMLInputElement).checked;
    this.querySelectorAll<HTMLElement>('tbody tr').forEach((row, place) => {
      const values = this.#columns.map((course) => course.values[place] ?? null);
      const differs = isDifferent(values);
      row.toggleAttribute('data-differs', differs);
      need(row, '.differs').hidden = !differs;
      const isUnsaid = values.every((value) => value === null) && !('deciding' in row.dataset);
      if (isUnsaid) unsaid.push(need(row, 'th').firstChild?.textContent?.trim() ?? '');
      row.hidden = (isOnly && !differs) || isUnsaid;
    });
    need(this, '[data-unsaid]').textContent = unsaid.length ? `Not stated for any of these: ${unsaid.join(', ')}.` : '';
  };

  #remove(id: string) {
    const others = this.#columns.filter((course) => course.id !== id);
    const title = this.#columns.find((course) => course.id === id)?.title ?? id;
    history.pushState(null, '', location.pathname + writeComparison(others.map((course) => course.id)));
    this.#columns = others;
    saveCompared(others.map((course) => course.id));
    this.#show();
    this.#note([`Taken out: ${title}`]);
    this.querySelector<HTMLElement>('thead button, [data-empty] a')?.focus();
  }

  #note(notes: readonly string[]) {
    need(this, '[data-notes]').replaceChildren(...notes.map((note) => make('span', {}, `${note}.`)));
  }

  readonly #download = () => {
    const labels = [...this.querySelectorAll('tbody th')].map((head) => head.firstChild?.textContent?.trim() ?? '');
    const rows = labels.map((label, place) => [
      label,
      ...this.#columns.map(({ values }) => values[place] ?? notStated),
    ]);
    const addresses = this.#columns.map(({ id }) => new URL(sitePath(`/courses/${id}/`), location.origin).href);
    const head = [
      ['Fact', ...this.#columns.map(({ title }) => title)],
      ['Provider', ...this.#columns.map(({ provider }) => provider)],
      ['Page', ...addresses],
    ];
    download('comparison.csv', 'text/csv', csvText([...head, ...rows]));
  };
}

customElements.define('course-compare', CourseCompare);
