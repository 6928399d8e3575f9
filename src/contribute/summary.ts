/** What the check says, in one list: each line leads to its field. */
import { make, makeButton } from '#dom/elements.ts';
import * as words from '#words/contribute-form.ts';

/** One thing to mend. */
export interface Line {
  readonly label: string;
  readonly message: string;
  /** Whether the form alone asks it, and the check of the file says nothing there. */
  readonly isQuestion: boolean;
  /** Where it can be mended; null where the form has no field for it. */
  readonly target: HTMLElement | null;
  /** Takes out of the record what the form has no field for. */
  readonly takeOut: () => void;
}

/** Goes to a field, and opens what it is folded into. */
const goTo = (target: HTMLElement): void => {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const box = target.matches('fieldset') ? target.querySelector<HTMLElement>('input, select, textarea, button') : null;
  (box ?? target).focus();
};

const itemOf = ({ label, message, target, takeOut }: Line): HTMLElement => {
  if (!target) return make('li', {}, `${message} `, makeButton(words.takeOut, takeOut));
  const link = make('a', { href: `#${target.id}` }, label);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(target);
  });
  return make('li', {}, link, `: ${message}`);
};

/** Shows the list, or that nothing is wrong: of what the form alone asks, that the file passes the check all the same. */
export const drawSummary = (place: HTMLElement, lines: readonly Line[]): void => {
  place.dataset['sound'] = String(!lines.length);
  const isAsked = lines.length > 0 && lines.every(({ isQuestion }) => isQuestion);
  const heading = isAsked ? words.questions : words.problems;
  place.replaceChildren(
    make('h3', {}, lines.length ? heading(lines.length) : words.sound),
    lines.length
      ? make('p', {}, isAsked ? `${words.questionsLead} ${words.problemsLead}` : words.problemsLead)
      : make('p', {}, words.soundLead, make('a', { href: '#hand-over' }, words.toHandOver)),
    ...(lines.length ? [make('ul', {}, ...lines.map(itemOf))] : []),
  );
};
