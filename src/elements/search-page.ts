/** The search page: reads the address, searches as one types, and keeps the whole state in the address. */
import { explain, loadView, partOf, prepare, showBrowse, tell } from '#search/page-parts.ts';
import { readState, tidyQuery, writeState, type SearchState } from '#search/query.ts';

const typingPause = 150;

class SearchPage extends HTMLElement {
  readonly #title = document.title;
  #wiring: AbortController | undefined;
  #asked = 0;
  #pause = 0;
  /** True from the first letter typed until the search is settled: these states share one step of the history. */
  #isTyping = false;

  connectedCallback(): void {
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    const box = this.#box;
    box.addEventListener('focus', prepare, { signal });
    box.addEventListener('input', () => this.#wait(), { signal });
    box.addEventListener('blur', () => (this.#isTyping = false), { signal });
    box.form?.addEventListener('submit', (event) => this.#settle(event), { signal });
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    window.addEventListener('popstate', () => void this.#show(), { signal });
    // Results come after the page, too late for the browser to go back to where one was in them.
    window.addEventListener('pagehide', () => history.replaceState({ y: window.scrollY }, ''), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#wiring?.abort();
    clearTimeout(this.#pause);
  }

  get #box(): HTMLInputElement {
    const box = this.querySelector('input');
    if (!box) throw new Error('search-page needs a form with a text box');
    return box;
  }

  #read(): ReturnType<typeof readState> {
    const links = [...this.querySelectorAll<HTMLElement>('[data-type]')];
    return readState(location.search, new Set(links.map(({ dataset }) => dataset['type'] ?? '')));
  }

  #wait(): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#type(), typingPause);
  }

  #settle(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#type();
    this.#isTyping = false;
  }

  #type(): void {
    const { state } = this.#read();
    const { query } = tidyQuery(this.#box.value);
    if (query === state.query) return;
    const next: SearchState = { ...state, query, isExact: undefined, page: 1 };
    history[this.#isTyping ? 'replaceState' : 'pushState']({}, '', location.pathname + writeState(next));
    this.#isTyping = true;
    void this.#show(true);
  }

  /** Filters and page links change the state in place; with a key held they open as any link. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.pathname !== location.pathname) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    const isPageLink = partOf(this, 'pages').contains(link);
    void this.#show().then(() => {
      if (isPageLink || !link.isConnected) partOf(this, 'heading').focus({ preventScroll: true });
      if (isPageLink) this.scrollIntoView();
    });
  }

  async #show(isFromBox = false): Promise<void> {
    const asked = (this.#asked += 1);
    const isCurrent = () => asked === this.#asked;
    const { state, notes } = this.#read();
    const title = state.query ? `${state.query} – ${this.#title}` : this.#title;
    if (!isFromBox) this.#box.value = state.query;
    tell(this, notes.join(' '));
    if (!state.query) {
      showBrowse(this);
      this.#announce('', title);
      return;
    }
    this.setAttribute('aria-busy', 'true');
    try {
      const { openSearch, showAnswer } = await loadView();
      const answer = await (await openSearch()).search(state);
      const text = await showAnswer(this, state, answer, isCurrent);
      if (text === undefined) return;
      this.#announce(text, title);
      const { y } = (history.state ?? {}) as { y?: number };
      if (y !== undefined && !isFromBox) window.scrollTo(0, y);
    } catch (error) {
      if (!isCurrent()) return;
      const text = await explain(error);
      showBrowse(this);
      tell(this, text);
      this.#announce(text, title);
    }
    this.removeAttribute('aria-busy');
  }

  #announce(text: string, title: string): void {
    const output = this.querySelector('output');
    if (output) output.textContent = text;
    document.title = title;
  }
}

customElements.define('search-page', SearchPage);
