/** The search page: reads the address, searches as one types, and keeps the whole state in the address. */
// The head of the page has no script of its own here.
import './search-launcher.ts';
import './shortlist-link.ts';
import { keepScroll, restoreScroll, writeAddress } from '#dom/address.ts';
import { need } from '#dom/elements.ts';
import { listenToBox } from '#dom/typing.ts';
import { readState, writeState, type SearchState } from '#search/query.ts';
import { tidyQuery } from '#text/tidy-query.ts';
import { notLoaded, partNames } from '#words/search.ts';

/** Everything that searches, apart so that the page stands before it comes. */
const loadView = () => import('#search/page-view.ts');

/** Loads the search ahead; what fails is told when something is looked for. */
const prepare = (): void => {
  loadView()
    .then(({ openSearch }) => openSearch())
    .catch(() => undefined);
};

/** What to tell when the search does not work. */
const explain = (error: unknown): Promise<string> =>
  loadView().then(
    ({ explainFailure }) => explainFailure(error),
    () => notLoaded(partNames.program),
  );

class SearchPage extends HTMLElement {
  readonly #title = document.title;
  #wiring: AbortController | undefined;
  #asked = 0;
  /** Ends the step of the history that typing shares. */
  #leaveBox: () => void = () => undefined;

  connectedCallback(): void {
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    const box = this.#box;
    prepare();
    // Once more where that failed.
    box.addEventListener('focus', prepare, { signal });
    this.#leaveBox = listenToBox(box, (text, isFirst) => this.#type(text, isFirst), signal);
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    addEventListener('popstate', () => void this.#show(), { signal });
    // What could not be had is tried again.
    addEventListener('online', () => void this.#show(), { signal });
    // Results come after the page, too late for the browser to go back to where one was in them.
    addEventListener('pagehide', keepScroll, { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#wiring?.abort();
  }

  get #box(): HTMLInputElement {
    return need(this, 'input', HTMLInputElement);
  }

  #part(name: string): HTMLElement {
    return need(this, `[data-part="${name}"]`);
  }

  #read(): ReturnType<typeof readState> {
    const links = [...this.querySelectorAll<HTMLElement>('[data-type]')];
    return readState(location.search, new Set(links.map(({ dataset }) => dataset['type'] ?? '')));
  }

  #type(text: string, isFirst: boolean): void {
    const { state } = this.#read();
    const { query } = tidyQuery(text);
    if (query === state.query) return;
    const next: SearchState = { ...state, query, isExact: undefined, page: 1 };
    writeAddress(writeState(next), isFirst);
    void this.#show(true);
  }

  /** Filters and page links change the state in place; with a key held they open as any link. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.pathname !== location.pathname) return;
    event.preventDefault();
    writeAddress(link.search, true);
    const isPageLink = this.#part('pages').contains(link);
    void this.#show().then(() => {
      if (isPageLink || !link.isConnected) this.#part('heading').focus({ preventScroll: true });
      if (isPageLink) this.scrollIntoView();
    });
  }

  async #show(isFromBox = false): Promise<void> {
    const asked = (this.#asked += 1);
    const isCurrent = () => asked === this.#asked;
    const { state, notes } = this.#read();
    const title = state.query ? `${state.query} – ${this.#title}` : this.#title;
    if (!isFromBox) {
      this.#leaveBox();
      this.#box.value = state.query;
    }
    this.#tell(notes.join(' '));
    if (!state.query) {
      this.#showBrowse();
      this.#announce('', title);
      return;
    }
    this.setAttribute('aria-busy', 'true');
    try {
      const { openSearch, showAnswer, addTexts } = await loadView();
      const ask = await openSearch();
      const { missing, ...answer } = await ask(state.query, state.isExact);
      if (!isCurrent()) return;
      if (answer.hits.length) showAnswer(this, state, answer, missing);
      const whole = await addTexts(answer).catch(() => undefined);
      if (!isCurrent()) return;
      const text = showAnswer(this, state, whole ?? answer, missing ?? (whole ? undefined : partNames.texts));
      this.#announce(text, title);
      if (!isFromBox) restoreScroll();
    } catch (error) {
      if (!isCurrent()) return;
      const text = await explain(error);
      this.#showBrowse();
      this.#tell(text);
      this.#announce(text, title);
    }
    this.removeAttribute('aria-busy');
  }

  /** Shows the ways to browse alone. */
  #showBrowse(): void {
    this.#part('found').hidden = true;
    this.#part('browse').hidden = false;
  }

  /** Shows what must be said above the results, or that there is nothing. */
  #tell(text: string): void {
    const notice = this.#part('notice');
    notice.textContent = text;
    notice.hidden = !text;
  }

  #announce(text: string, title: string): void {
    need(this, 'output').textContent = text;
    document.title = title;
  }
}

customElements.define('search-page', SearchPage);
