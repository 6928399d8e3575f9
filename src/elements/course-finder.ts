import {
  emptyState,
  readQuery,
  sortOf,
  sortOptions,
  toggle,
  writeQuery,
  type FinderState,
} from '#domain/finder/state.ts';
import { makeChips, makeHelp } from '../finder/chips.ts';
import { makeCard } from '../finder/cards.ts';
import { countCourses, make, need } from '../finder/dom.ts';
import { Engine, type Results } from '../finder/engine.ts';
import { readFacetList } from '../finder/facet-list.ts';
import { readFilterDialog } from '../finder/filter-dialog.ts';
import { makePaging } from '../finder/paging.ts';
import { keepScroll, restoreScroll, writeAddress } from '../finder/session.ts';

/** The finder: one state, kept in the address, shown in the form, the chips and the results. */
class CourseFinder extends HTMLElement {
  #state: FinderState = emptyState;
  #isTyping = false;
  #leaving = new AbortController();

  async connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const { table = '', words = '' } = this.dataset;
    try {
      const engine = await Engine.load(table, signal);
      this.#start(engine, signal, words);
    } catch (error) {
      if (signal.aborted) return;
      this.#note([
        'The list of courses could not be loaded, so searching and filtering do not work. Reload the page, or use the lists below.',
      ]);
      throw error;
    }
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #start(engine: Engine, signal: AbortSignal, words: string) {
    const text = need<HTMLInputElement>(this, '[name=q]');
    const sort = need<HTMLSelectElement>(this, '[data-sort]');
    const showFacets = readFacetList(this, engine.table);
    const showDialog = readFilterDialog(this, signal, () => go({ ...this.#state, chosen: {}, page: 1 }));
    let notes: readonly string[] = [];

    const show = (isFirst = false) => {
      const results = engine.results(this.#state);
      const { narrowed, found, page } = results;
      const isPastEnd = page < this.#state.page;
      if (isPastEnd) this.#state = { ...this.#state, page };
      if (text.value !== this.#state.text && document.activeElement !== text) text.value = this.#state.text;
      sort.value = sortOf(this.#state);
      for (const option of sort.options)
        if (option.value === 'relevance') option.hidden = option.disabled = !this.#state.text;
      showFacets(this.#state, narrowed.counts);
      showDialog(narrowed.rows.length, Object.values(this.#state.chosen).flat().length);
      this.#note([
        ...(notes.length ? [`Some of this address was ignored. ${notes.join('. ')}.`] : []),
        ...(isPastEnd ? [`There are only ${results.pages} pages; this is the last.`] : []),
        ...(found?.corrected && narrowed.rows.length ? [`Showing results for “${found.corrected}”.`] : []),
        ...(found?.isPartial && narrowed.rows.length
          ? ['No course has all of these words. These have most of them.']
          : []),
      ]);
      const chips = makeChips(this.#state, engine.table, go);
      const list = need<HTMLElement>(this, '[data-chips]');
      list.replaceChildren(...chips);
      list.hidden = !chips.length;
      this.#count(narrowed.rows.length);
      const help = need<HTMLElement>(this, '[data-help]');
      help.hidden = narrowed.rows.length > 0;
      help.replaceChildren(...(help.hidden ? [] : makeHelp(this.#state, engine.table, narrowed, go)));
      // The first page of everything is on the page already.
      if (!isFirst || writeQuery(this.#state)) this.#list(engine, results);
      this.querySelector('[data-list] nav')?.remove();
      const paging = makePaging(this.#state, results.pages);
      if (paging) need(this, '[data-list]').append(paging);
    };
    const go = (state: FinderState, isNewStep = true) => {
      const focused = document.activeElement;
      this.#state = state;
      notes = [];
      writeAddress(state, isNewStep);
      if (!state.text && text !== focused) text.value = '';
      show();
      if (focused && !focused.isConnected) need<HTMLElement>(this, '[data-chips] button, [name=q]').focus();
    };
    const findWords = () =>
      engine.loadWords(words, signal).then(
        () => this.#state.text && show(),
        () => undefined,
      );
    const read = () => {
      const { state, ignored } = readQuery(location.search, engine.table.facets);
      [this.#state, notes] = [state, ignored];
      text.value = state.text;
      if (state.text) void findWords();
    };
    const type = () => {
      const typed = text.value.replace(/\s+/g, ' ').trim().slice(0, 200);
      if (typed === this.#state.text) return;
      go({ ...this.#state, text: typed, page: 1 }, !this.#isTyping);
      this.#isTyping = true;
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const on = <Name extends keyof HTMLElementEventMap>(
      target: HTMLElement,
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ) => target.addEventListener(name, act, { signal });
    on(text, 'focus', () => void findWords());
    on(text, 'blur', () => (this.#isTyping = false));
    on(text, 'input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(type, 120);
    });
    on(this, 'submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      type();
      this.#isTyping = false;
    });
    on(this, 'change', ({ target }) => {
      if (target === sort) {
        const chosen = sortOptions.find(({ key }) => key === sort.value)?.key;
        go({
          ...this.#state,
          page: 1,
          sort: chosen === sortOf({ ...this.#state, sort: undefined }) ? undefined : chosen,
        });
      } else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
        const known = engine.table.facets.find(({ key }) => key === target.name)?.values ?? [];
        const next = toggle(this.#state, target.name, target.value, target.checked);
        const values = next.chosen[target.name];
        go(
          values
            ? { ...next, chosen: { ...next.chosen, [target.name]: known.filter((value) => values.includes(value)) } }
            : next,
        );
      }
    });
    on(this, 'click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-page]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go({ ...this.#state, page: Number(link.dataset['page']) });
      const list = need<HTMLElement>(this, '[data-list]');
      list.tabIndex = -1;
      list.focus({ preventScroll: true });
      need(this, '.bar').scrollIntoView({ block: 'start' });
    });
    addEventListener(
      'popstate',
      () => {
        this.#isTyping = false;
        read();
        show();
        restoreScroll();
      },
      { signal },
    );
    addEventListener('pagehide', keepScroll, { signal });
    history.scrollRestoration = 'manual';
    sort.disabled = false;
    read();
    show(true);
    restoreScroll();
    this.dataset['ready'] = '';
  }

  #list(engine: Engine, { rows, found }: Results) {
    const price = engine.table.facets.find(({ key }) => key === 'price');
    const wide =
      price?.includes.filter(({ value }) => this.#state.chosen['price']?.includes(price.values[value] ?? '')) ?? [];
    const widened = new Set(wide.flatMap((row) => row.with));
    const isMarked = (row: number) => widened.has(price?.codes[price.starts[row] ?? 0] ?? -1);
    const cards = rows.map((row) => makeCard(engine.table.cardOf(row), found?.stems ?? [], isMarked(row)));
    need(this, '[data-list] ul').replaceChildren(...cards);
  }

  #count(count: number) {
    const words = countCourses(count) + (this.#state.text ? ` for “${this.#state.text}”` : '');
    const output = need(this, '[data-count]');
    if (output.textContent !== words) output.textContent = words;
  }

  #note(notes: readonly string[]) {
    need(this, '[data-notes]').replaceChildren(...notes.map((note) => make('p', {}, note)));
  }
}

customElements.define('course-finder', CourseFinder);
