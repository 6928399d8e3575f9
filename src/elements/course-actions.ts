import { mostCompared } from '#domain/shortlist.ts';
import { readCompared, readShortlist, saveCompared, savedEvent, saveShortlist } from '#finder/page/saved.ts';
import { showCompareBar, tell } from '#finder/page/compare-bar.ts';
import * as words from '#words/course-actions.ts';

/**
 * Save and compare for the course of `data-id`, whose title stands behind the word on each button; who offers it, on its card or in
 * `data-provider`.
 */
class CourseActions extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this.#press, { signal });
    document.addEventListener(savedEvent, this.#show, { signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  readonly #button = (action: string) => this.querySelector<HTMLButtonElement>(`[data-action=${action}]`);

  readonly #show = () => {
    const { id = '' } = this.dataset;
    this.#button('save')?.setAttribute('aria-pressed', String(readShortlist().list.some((course) => course.id === id)));
    this.#button('compare')?.setAttribute('aria-pressed', String(readCompared().includes(id)));
    showCompareBar();
  };

  readonly #press = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { id = '' } = this.dataset;
    const card = this.closest('article')?.querySelector('[data-slot="provider"]');
    const provider = (this.dataset['provider'] ?? card?.textContent ?? '').trim();
    const title = (this.querySelector('[data-of]')?.textContent ?? '').trim();
    const isOn = button?.getAttribute('aria-pressed') === 'true';
    if (button?.dataset['action'] === 'save') {
      const others = readShortlist().list.filter((course) => course.id !== id);
      const problem = saveShortlist(isOn ? others : [...others, { id, title, provider, note: '' }]);
      tell(problem ?? (isOn ? words.removed(title) : words.saved(title)), 'shortlist');
    } else if (button) {
      const others = readCompared().filter((other) => other !== id);
      if (!isOn && others.length >= mostCompared) tell(words.comparedEnough(mostCompared), 'compare');
      else {
        const problem = saveCompared(isOn ? others : [...others, id]);
        tell(problem ?? (isOn ? words.removed(title) : words.toCompare(title)), 'compare');
      }
    }
  };
}

customElements.define('course-actions', CourseActions);
