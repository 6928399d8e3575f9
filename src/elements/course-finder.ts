import { emptyState, readQuery, sortOf, sortOptions, toggle, writeQuery, type FinderState } from '#finder/state.ts';
import { keepScroll, restoreScroll, writeAddress } from '#dom/address.ts';
import { makeButton, need } from '#dom/elements.ts';
import { listenToBox } from '#dom/typing.ts';
import { Engine } from '#finder/page/engine.ts';
import { readFilterDialog } from '#finder/page/filter-dialog.ts';
import { chooseQuick, quickChoice } from '#finder/page/quick-filters.ts';
import { loadNotes, readView, showNotes } from '#finder/page/view.ts';
import { tidyQuery } from '#text/tidy-query.ts';
import { listNotLoaded, tryAgain } from '#words/finder.ts';

/** The finder: one state, kept in the address, shown in the form, the chips and the results. */
class CourseFinder extends HTMLElement {
  /** The state as it stands in the address. */
  #state: FinderState = emptyState;
  /** The same with what its words say as choices: what the form shows, and what changes begin from. */
  #settled: FinderState = emptyState;
  #leaving = new AbortController();

  connectedCallback() {
    this.#leaving = new AbortController();
    void this.#load(this.#leaving.signal);
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  async #load(signal: AbortSignal) {
    try {
      this.#start(await Engine.load(this.dataset['table'] ?? '', this.dataset['words'] ?? '', signal), signal);
    } catch (error) {
      if (signal.aborted) return;
      const again = makeButton(tryAgain, () => {
        showNotes(this, []);
        void this.#load(signal);
      });
      showNotes(this, [listNotLoaded, again]);
      throw error;
    }
  }

  #start(engine: Engine, signal: AbortSignal) {
    const text = need(this, '[name=q]', HTMLInputElement);
    const list = need(this, '[data-list]');
    list.tabIndex = -1;
    let notes: readonly string[] = [];
    let asked = 0;
    const go = (state: FinderState, isNewStep = true) => {
      writeAddress(writeQuery(state), isNewStep);
      if (text.value !== state.text && text !== document.activeElement) text.value = state.text;
      notes = [];
      void renew(state);
    };
    /** Shows a state once what it needs is there; a state that is asked for meanwhile goes before it. */
    const renew = async (state: FinderState, isFirst = false): Promise<boolean> => {
      const mine = (asked += 1);
      this.#state = state;
      if (!engine.isReady(state)) {
        this.setAttribute('aria-busy', 'true');
        await engine.prepare(state, signal, loadNotes);
        if (mine !== asked || signal.aborted) return false;
      }
      const focused = document.activeElement;
      const wasInList = list.contains(focused);
      this.#settled = show(state, notes, isFirst);
      this.removeAttribute('aria-busy');
      // What was pressed may be gone: a chip, a way out of no results, a card.
      if (focused && !focused.isConnected) {
        ((!wasInList && this.querySelector<HTMLElement>('[data-chips] button')) || list).focus({ preventScroll: true });
      }
      return true;
    };
    const clearFilters = () => {
      go({ ...this.#settled, chosen: {}, page: 1 });
    };
    const show = readView(this, engine, readFilterDialog(this, signal, clearFilters), go);
    const type = (written: string, isFirst: boolean) => {
      const typed = tidyQuery(written).query;
      if (typed !== this.#state.text) go({ ...this.#state, text: typed, page: 1, isExact: undefined }, isFirst);
    };
    const leaveBox = listenToBox(text, type, signal);
    const read = async (isFirst: boolean) => {
      const { state, ignored } = readQuery(location.search, engine.table.facets);
      leaveBox();
      text.value = state.text;
      notes = ignored;
      if (await renew(state, isFirst)) restoreScroll();
    };
    this.#listen(engine, list, go, signal);
    text.addEventListener('focus', () => void engine.loadWords(signal), { signal });
    addEventListener('popstate', () => void read(false), { signal });
    addEventListener('pagehide', keepScroll, { signal });
    history.scrollRestoration = 'manual';
    // Somebody who typed while the table was on its way goes on with what they typed, also where they left the box
    // since: as the page comes it is empty, and what a browser restores is what its address says.
    const early = tidyQuery(text.value).query;
    void read(true).then(() => {
      this.dataset['ready'] = '';
      void import('#finder/page/beside-list.ts').then((beside) => {
        beside.showBeside(this, engine, signal);
      });
    });
    if (early && early !== this.#state.text) {
      text.value = early;
      type(early, true);
    }
  }

  #listen(
    engine: Engine,
    list: HTMLElement,
    go: (state: FinderState, isNewStep?: boolean) => void,
    signal: AbortSignal,
  ) {
    const choose = ({ target }: Event) => {
      const quick = quickChoice(target);
      if (quick) go(chooseQuick(this.#settled, quick));
      else if (target instanceof HTMLSelectElement && target.name === 'sort') {
        const chosen = sortOptions.find(({ key }) => key === target.value)?.key;
        const usual = sortOf({ ...this.#settled, sort: undefined });
        go({ ...this.#state, page: 1, sort: chosen === usual ? undefined : chosen });
      } else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
        go(toggle(this.#settled, target.name, target.value, target.checked, engine.table.facets));
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
