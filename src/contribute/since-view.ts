/** What has become of a course since its correction was begun, and where the correction says otherwise. */
import { make, makeButton } from '#dom/elements.ts';
import * as words from '#words/contribute-form.ts';
import type { Change } from './changes.ts';

/** A place at which the record here and the correction both changed. */
export interface ClashLine {
  /** What stands here now, and what the correction has. */
  readonly changes: readonly Change[];
  readonly takeTheirs: () => void;
}

const list = (...items: readonly HTMLElement[]): HTMLElement => make('ul', {}, ...items);

/** Shows it, or nothing where nothing has changed; what says the same already is left as it is. */
export const drawSince = (
  place: HTMLElement,
  isGone: boolean,
  changes: readonly Change[],
  clashes: readonly ClashLine[],
): void => {
  const told = JSON.stringify([isGone, changes, clashes]);
  if (place.dataset['told'] === told) return;
  place.dataset['told'] = told;
  place.hidden = !isGone && !changes.length && !clashes.length;
  if (isGone) place.replaceChildren(make('h3', {}, words.goneHere), make('p', {}, words.goneHereLead));
  else
    place.replaceChildren(
      make('h3', {}, words.changedHere),
      make('p', {}, words.changedHereLead),
      list(...changes.map(({ label, before, after }) => make('li', {}, words.changed(label, before, after)))),
      ...(clashes.length
        ? [
            make('h4', {}, words.clashes),
            make('p', {}, words.clashesLead),
            list(
              ...clashes.map(({ changes: own, takeTheirs }) =>
                make(
                  'li',
                  {},
                  ...own.map(({ label, before, after }) => make('p', {}, words.clash(label, before, after))),
                  makeButton(words.takeTheirs(own.map(({ before }) => before)), takeTheirs),
                ),
              ),
            ),
          ]
        : []),
    );
};
