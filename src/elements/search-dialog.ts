/** Search over any page, in a dialog: results as one types, by kind. Loaded when it is first opened. */
import styles from '../components/search/search-dialog.css?url';
import { make } from '#dom/elements.ts';
import { afterPause } from '#dom/typing.ts';
import { makeDialog, moveByKey, renderGroups } from '#search/dialog-view.ts';
// What searches is loaded by the page of the search too, by this one name: so it is one file without another beside it.
import { addTexts, explainFailure, openSearch } from '#search/page-view.ts';
import type { Answer } from '#search/site-search.ts';
import { browseList, explainAnswer, filterRow, searchAddress } from '#search/view.ts';
import { tidyQuery } from '#text/tidy-query.ts';
import * as words from '#words/search.ts';

/** How long nobody types before the texts of pages are searched too, in milliseconds. */
const textsPause = 500;

class SearchDialog extends HTMLElement {
  readonly #parts = makeDialog();
  readonly #typing = afterPause(() => void this.#search());
  #wiring: AbortController | undefined;
  #asked = 0;

  connectedCallback(): void {
    const { dialog, form, box, close, results } = this.#parts;
    this.append(dialog);
    const { signal } = (this.#wiring = new AbortController());
    const prepare = () => void openSearch().catch(() => undefined);
    prepare();
    // Once more where that failed.
    box.addEventListener('focus', prepare, { signal });
    box.addEventListener('input', this.#typing.soon, { signal });
    dialog.addEventListener('keydown', (event) => moveByKey(event, this.#parts), { signal });
    close.addEventListener('click', () => dialog.close(), { signal });
    // A click on the backdrop is a click on the dialog itself.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close(), { signal });
    results.addEventListener('click', (event) => this.#leaveFor(event), { signal });
    form.addEventListener('submit', (event) => this.#goToAll(event), { signal });
    addEventListener('online', () => void this.#search(), { signal });
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

  /** A target on the same page would stay behind the dialog. */
  #leaveFor(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.pathname === location.pathname && link.search === location.search) this.#parts.dialog.close();
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

  #show(answer: Answer, query: string, missing: string | undefined): void {
    const { box, status, results, more } = this.#parts;
    const { length } = answer.hits;
    const focused = document.activeElement;
    const held = focused instanceof HTMLAnchorElement && results.contains(focused) ? focused.href : undefined;
    status.textContent = words.foundFor(length, answer.corrected ?? query);
    const help = [make('p', { class: 'note' }, words.otherWords), browseList()];
    results.replaceChildren(
      ...(missing ? [make('p', { class: 'note' }, words.incomplete(missing))] : []),
      ...filterRow(answer, query),
      ...explainAnswer(answer, query),
      ...(length ? renderGroups(answer, query) : help),
    );
    more.hidden = !length;
    more.href = searchAddress(query);
    more.textContent = words.seeAll(length);
    // A fuller answer takes nobody's place from under the keyboard: on to the same link, or back to the box.
    if (held !== undefined) ([...results.querySelectorAll('a')].find(({ href }) => href === held) ?? box).focus();
  }

  async #search(): Promise<void> {
    const asked = (this.#asked += 1);
    // An older answer never takes the place of a newer one.
    const isOld = () => asked !== this.#asked;
    const { box, dialog, status, results } = this.#parts;
    const { query } = tidyQuery(box.value);
    if (!query) {
      this.#clear();
      return;
    }
    dialog.setAttribute('aria-busy', 'true');
    try {
      const ask = await openSearch();
      const { missing, ...answer } = await ask(query);
      if (isOld()) return;
      if (answer.hits.length) this.#show(answer, query, missing);
      // Not for every letter: the texts cost requests.
      await new Promise((resolve) => setTimeout(resolve, textsPause));
      if (isOld()) return;
      const whole = await addTexts(answer).catch(() => undefined);
      if (isOld()) return;
      this.#show(whole ?? answer, query, missing ?? (whole ? undefined : words.partNames.texts));
    } catch (error) {
      if (isOld()) return;
      this.#clear();
      status.textContent = explainFailure(error);
    }
    if (!results.contains(document.activeElement)) results.scrollTop = 0;
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
    const isStyled = new Promise((resolve) => {
      for (const type of ['load', 'error']) sheet.addEventListener(type, resolve);
    });
    document.head.append(sheet);
    document.body.append(dialog);
    await isStyled;
  }
  dialog.open();
};
