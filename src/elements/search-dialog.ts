/** Search over any page, in a dialog: results as one types, by kind. Loaded when it is first opened. */
import styles from '../components/search/search-dialog.css?url';
import { browseList, explainAnswer, makeDialog, moveByKey, renderGroups, searchAddress } from '#search/dialog-view.ts';
import { openSearch } from '#search/open.ts';
import { explainFailure } from '#search/view.ts';
import { afterPause } from '#dom/typing.ts';
import { make } from '#dom/elements.ts';
import { tidyQuery } from '#text/tokens.ts';
import { results as countResults } from '#words/search.ts';

class SearchDialog extends HTMLElement {
  readonly #parts = makeDialog();
  #wiring: AbortController | undefined;
  #asked = 0;
  readonly #typing = afterPause(() => void this.#search());

  connectedCallback(): void {
    const { dialog, form, box, close } = this.#parts;
    this.append(dialog);
    const { signal } = (this.#wiring = new AbortController());
    box.addEventListener('focus', () => void openSearch().catch(() => undefined), { signal });
    box.addEventListener('input', this.#typing.soon, { signal });
    dialog.addEventListener('keydown', (event) => moveByKey(event, this.#parts), { signal });
    close.addEventListener('click', () => dialog.close(), { signal });
    // A click on the backdrop is a click on the dialog itself.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close(), { signal });
    form.addEventListener('submit', (event) => this.#goToAll(event), { signal });
    this.#clear();
  }

  disconnectedCallback(): void {
    this.#wiring?.abort();
    this.#typing.stop();
  }

  open(): void {
    const { dialog, box } = this.#parts;
    if (!dialog.open) dialog.showModal();
    box.focus();
    box.select();
  }

  #goToAll(event: Event): void {
    event.preventDefault();
    location.assign(searchAddress(tidyQuery(this.#parts.box.value).query));
  }

  #clear(): void {
    const { dialog, status, results, more } = this.#parts;
    dialog.removeAttribute('aria-busy');
    status.textContent = '';
    results.replaceChildren(browseList());
    more.hidden = true;
  }

  async #search(): Promise<void> {
    const asked = (this.#asked += 1);
    const { box, dialog, status, results, more } = this.#parts;
    const { query } = tidyQuery(box.value);
    if (!query) {
      this.#clear();
      return;
    }
    dialog.setAttribute('aria-busy', 'true');
    try {
      const answer = await (await openSearch()).search({ query });
      const groups = await renderGroups(answer);
      // An older answer never takes the place of a newer one.
      if (asked !== this.#asked) return;
      const { length } = answer.hits;
      const found = answer.corrected ?? query;
      status.textContent = length ? `${countResults(length)} for “${found}”` : `Nothing found for “${query}”`;
      const help = [make('p', { class: 'note' }, 'Try fewer or other words.'), browseList()];
      results.replaceChildren(...explainAnswer(answer, query), ...(length ? groups : help));
      more.hidden = !length;
      more.href = searchAddress(query);
      more.textContent = `See all ${countResults(length)}`;
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#clear();
      status.textContent = explainFailure(error);
    }
    results.scrollTop = 0;
    dialog.removeAttribute('aria-busy');
  }
}

customElements.define('search-dialog', SearchDialog);

/** Opens the dialog; makes it, with its style sheet, when first asked. */
export const openDialog = async (): Promise<void> => {
  let dialog = document.querySelector<SearchDialog>('search-dialog');
  if (!dialog) {
    dialog = new SearchDialog();
    const sheet = make('link', { rel: 'stylesheet', href: styles });
    const { promise: isStyled, resolve } = Promise.withResolvers<Event>();
    for (const type of ['load', 'error']) sheet.addEventListener(type, resolve);
    document.head.append(sheet);
    document.body.append(dialog);
    await isStyled;
  }
  dialog.open();
};
