import { emptyState, readQuery, sortOf, sortOptions, toggle, writeQuery, type FinderState } from '#finder/state.ts';
import { keepScroll, restoreScroll, writeAddress } from '#dom/address.ts';
import { need } from '#dom/elements.ts';
import { listenToBox } from '#dom/typing.ts';
import { Engine } from '#finder/page/engine.ts';
import { readFilterDialog } from '#finder/page/filter-dialog.ts';
import { readView, showNotes } from '#finder/page/view.ts';
import { tidyQuery } from '#text/tokens.ts';

const notLoaded =
  'The list of courses could not be loaded, so searching and filtering do not work. Reload the page, or use the lists below.';

/** The finder: one state, kept in the address, shown in the form, the chips and the results. */
class CourseFinder extends HTMLElement {
  #state: FinderState = emptyState;
  #leaving = new AbortController();

  async connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    try {
      this.#start(await Engine.load(this.dataset['table'] ?? '', signal), signal);
    } catch (error) {
      if (signal.aborted) return;
      showNotes(this, [notLoaded]);
      throw error;
    }
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #start(engine: Engine, signal: AbortSignal) {
    const text = need(this, '[name=q]', HTMLInputElement);
    const list = need(this, '[data-list]');
    list.tabIndex = -1;
    let notes: readonly string[] = [];
    const go = (state: FinderState, isNewStep = true) => {
      writeAddress(writeQuery(state), isNewStep);
      if (text.value !== state.text && text !== document.activeElement) text.value = state.text;
      notes = [];
      renew(state);
    };
    const renew = (state: FinderState) => {
      const focused = document.activeElement;
      const wasInList = list.contains(focused);
      this.#state = show(state, notes);
      // What was pressed may be gone: a chip, a way out of no results, a card.
      if (focused && !focused.isConnected) {
        ((!wasInList && this.querySelector<HTMLElement>('[data-chips] button')) || list).focus({ preventScroll: true });
      }
    };
    const clearFilters = () => {
      go({ ...this.#state, chosen: {}, page: 1 });
    };
    const show = readView(this, engine, readFilterDialog(this, signal, clearFilters), go);
    const loadWords = async () => {
      // Without the words titles, providers, subjects and kinds are still found.
      await engine.loadWords(this.dataset['words'] ?? '', signal).catch(() => undefined);
      if (this.#state.text) renew(this.#state);
    };
    const type = (written: string, isFirst: boolean) => {
      const typed = tidyQuery(written).query;
      if (typed !== this.#state.text) go({ ...this.#state, text: typed, page: 1 }, isFirst);
    };
    const leaveBox = listenToBox(text, type, signal);
    const read = (isFirst: boolean) => {
      const { state, ignored } = readQuery(location.search, engine.table.facets);
      leaveBox();
      text.value = state.text;
      notes = ignored;
      this.#state = show(state, notes, isFirst);
      restoreScroll();
      if (state.text && !engine.hasWords) void loadWords();
    };
    this.#listen(engine, list, go, signal);
    text.addEventListener('focus', () => void (engine.hasWords || loadWords()), { signal });
    addEventListener(
      'popstate',
      () => {
        read(false);
      },
      { signal },
    );
    addEventListener('pagehide', keepScroll, { signal });
    history.scrollRestoration = 'manual';
    // Somebody who typed while the table was on its way goes on with what they typed.
    const early = document.activeElement === text ? tidyQuery(text.value).query : '';
    read(true);
    if (early && early !== this.#state.text) {
      text.value = early;
      void loadWords();
      type(early, true);
    }
    this.dataset['ready'] = '';
  }

  #listen(
    engine: Engine,
    list: HTMLElement,
    go: (state: FinderState, isNewStep?: boolean) => void,
    signal: AbortSignal,
  ) {
    const choose = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) {
        const chosen = sortOptions.find(({ key }) => key === target.value)?.key;
        const usual = sortOf({ ...this.#state, sort: undefined });
        go({ ...this.#state, page: 1, sort: chosen === usual ? undefined : chosen });
      } else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
        go(toggle(this.#state, target.name, target.value, target.checked, engine.table.facets));
      }
    };
    const turn = (event: MouseEvent) => {
      const { target } = event;
      const link =
        target instanceof Element ? target.closest<HTMLElement>('a:is([data-page], [data-past-filters])') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { page } = link.dataset;
      if (page) go({ ...this.#state, page: Number(page) });
      list.focus({ preventScroll: true });
      need(this, '.bar').scrollIntoView({ block: 'start' });
    };
    this.addEventListener('change', choose, { signal });
    this.addEventListener('click', turn, { signal });
  }
}

customElements.define('course-finder', CourseFinder);
