/** Other drafts of the correction that is open, which another tab may have begun: when, what they say, and the way there. */
import { make, makeButton } from '#dom/elements.ts';
import * as words from '#words/contribute-form.ts';
import { formatMoment } from '../words/format-moment.ts';
import type { Change } from './changes.ts';

export interface OtherDraft {
  /** When it was last written, ISO 8601. */
  readonly saved: string | undefined;
  /** From what is open here to what it says. */
  readonly changes: readonly Change[];
  readonly open: () => void;
}

/** Most differences that are told of a draft. */
const mostTold = 5;

/** Shows them, or nothing where there are none; what says the same already is left as it is. */
export const drawOthers = (place: HTMLElement, others: readonly OtherDraft[]): void => {
  const told = JSON.stringify(others);
  if (place.dataset['told'] === told) return;
  place.dataset['told'] = told;
  place.hidden = !others.length;
  place.replaceChildren(
    make('h3', {}, words.otherDrafts(others.length)),
    make('p', {}, words.otherDraftsLead),
    ...others.map(({ saved, changes, open }) =>
      make(
        'div',
        {},
        make('p', {}, words.otherDraft(saved === undefined ? undefined : formatMoment(saved))),
        make(
          'ul',
          {},
          ...changes
            .slice(0, mostTold)
            .map(({ label, before, after }) => make('li', {}, words.otherSays(label, before, after))),
        ),
        makeButton(words.goOnThere, open),
      ),
    ),
  );
};
