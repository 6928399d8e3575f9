/** What is asked where a course of the same name and provider is here already: which of the two it is. */
import { make } from '#dom/elements.ts';
import * as words from '#words/contribute-form.ts';
import { anotherBox } from './proposal.ts';

/** A course that may be the same one. */
export interface Like {
  readonly title: string;
  /** Address of the form with that course. */
  readonly correct: string;
  /** Address of its page. */
  readonly page: string;
}

/** Asks, or shows nothing where there is no such course; what is asked already is left as it is. */
export const drawAnother = (
  place: HTMLElement,
  like: Like | undefined,
  reason: string,
  write: (reason: string) => void,
): void => {
  place.hidden = !like;
  if (!like) {
    place.replaceChildren();
    place.dataset['like'] = '';
    return;
  }
  if (place.dataset['like'] === like.page) return;
  place.dataset['like'] = like.page;
  const box = make('textarea', {
    id: anotherBox,
    rows: '2',
    autocomplete: 'off',
    'aria-describedby': `${anotherBox}-hint ${anotherBox}-problem`,
  });
  box.value = reason;
  box.addEventListener('input', () => {
    write(box.value.trim());
  });
  place.replaceChildren(
    make('legend', {}, words.sameName),
    make('p', {}, words.sameNameIs, make('a', { href: like.page }, like.title), '.'),
    make('p', {}, make('a', { class: 'button', 'data-quiet': '', href: like.correct }, words.correctThat)),
    make(
      'div',
      { class: 'field', 'data-long': '' },
      make('label', { for: anotherBox }, words.anotherBecause),
      make('p', { class: 'hint', id: `${anotherBox}-hint` }, words.anotherHint),
      box,
      make('p', { class: 'problem', id: `${anotherBox}-problem` }),
    ),
  );
};
