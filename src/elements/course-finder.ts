import { emptyState, maxText, readQuery, sortOf, sortOptions, toggle, type FinderState } from '#domain/finder/state.ts';
import { need } from '../finder/dom.ts';
import { Engine } from '../finder/engine.ts';
import { readFilterDialog } from '../finder/filter-dialog.ts';
import { keepScroll, restoreScroll, writeAddress } from '../finder/session.ts';
import { readView, showNotes } from '../finder/view.ts';

const notLoaded =
  'The list of courses could not be loaded, so searching and filtering do not work. Reload the page, or use the lists below.';

/** The finder: one state, kept in the address, shown in the form, the chips and the results. */
class CourseFinder extends HTMLElement {
  #state: FinderState = emptyState;
  /** True from the first letter typed until the box is left: one step of the history. */
  #isTyping = false;
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
      const focused = document.activeElement;
      writeAddress(state, isNewStep);
      if (text.value !== state.text && text !== focused) text.value = state.text;
      notes = [];
      this.#state = show(state, notes);
      // What was pressed may be gone: a chip, or a way out of no results.
      if (focused && !focused.isConnected) {
        (this.querySelector<HTMLElement>('[data-chips] button') ?? list).focus({ preventScroll: true });
      }
    };
    const clearFilters = () => {
      go({ ...this.#state, chosen: {}, page: 1 });
    };
    const show = readView(this, engine, readFilterDialog(this, signal, clearFilters), go);
    const loadWords = async () => {
      // Without the words titles, providers, subjects and kinds are still found.
      await engine.loadWords(this.dataset['words'] ?? '', signal).catch(() => undefined);
      if (this.#state.text) this.#state = show(this.#state, notes);
    };
    const read = (isFirst: boolean) => {
      const { state, ignored } = readQuery(location.search, engine.table.facets);
      this.#isTyping = false;
      text.value = state.text;
      notes = ignored;
      this.#state = show(state, notes, isFirst);
      restoreScroll();
      if (state.text && !engine.hasWords) void loadWords();
    };
    this.#listen(engine, text, list, go, signal);
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
    read(true);
    this.dataset['ready'] = '';
  }

  #listen(
    engine: Engine,
    text: HTMLInputElement,
    list: HTMLElement,
    go: (state: FinderState, isNewStep?: boolean) => void,
    signal: AbortSignal,
  ) {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const type = () => {
      clearTimeout(waiting);
      const typed = text.value.replace(/\s+/g, ' ').trim().slice(0, maxText);
      if (typed === this.#state.text) return;
      const isNewStep = !this.#isTyping;
      this.#isTyping = true;
      go({ ...this.#state, text: typed, page: 1 }, isNewStep);
    };
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
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-page]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go({ ...this.#state, page: Number(link.dataset['page']) });
      list.focus({ preventScroll: true });
      need(this, '.bar').scrollIntoView({ block: 'start' });
    };
    text.addEventListener('input', () => (clearTimeout(waiting), (waiting = setTimeout(type, 120))), { signal });
    text.addEventListener('blur', () => (this.#isTyping = false), { signal });
    const submit = (event: Event) => {
      event.preventDefault();
      type();
    };
    this.addEventListener('submit', submit, { signal });
    this.addEventListener('change', choose, { signal });
    this.addEventListener('click', turn, { signal });
  }
}

customElements.define('course-finder', CourseFinder);
