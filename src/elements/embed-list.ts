import { showList } from '#embed/list.ts';
import { holdToTheme } from '#embed/theme.ts';

/** A list of courses in a frame. */
class EmbedList extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    holdToTheme();
    void showList(this, location.search, this.#leaving.signal);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

customElements.define('embed-list', EmbedList);
