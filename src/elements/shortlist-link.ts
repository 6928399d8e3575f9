import { readShortlist, savedEvent } from '#finder/page/saved.ts';
import { need } from '#dom/elements.ts';
import { savedCourses } from '#words/ui.ts';

/** Tells beside the link to the shortlist how many courses are in it, for as long as the page is open. */
class ShortlistLink extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener(savedEvent, () => this.#show());
    this.#show();
  }

  #show(): void {
    const { length } = readShortlist().list;
    const count = need(this, '[data-count]');
    count.hidden = length === 0;
    need(count, 'span').textContent = String(length);
    need(count, '.visually-hidden').textContent = savedCourses(length);
  }
}

customElements.define('shortlist-link', ShortlistLink);
