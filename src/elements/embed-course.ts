import { showCourse } from '#embed/course.ts';
import { holdToTheme } from '#embed/theme.ts';

/** The card of a course in a frame. */
class EmbedCourse extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    holdToTheme();
    void showCourse(this, location.search, location.hash, this.#leaving.signal);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

customElements.define('embed-course', EmbedCourse);
