/** The boxes beside a changed value in which one says where a page has it. */
import { make } from '#dom/elements.ts';
import * as words from '#words/contribute-form.ts';
import { readDay } from './days.ts';
import { proofBox, proofParts, type ProofPart } from './proof.ts';

/** What the boxes of one value are bound to. */
export interface ProofBinding {
  readonly read: (part: ProofPart) => string;
  readonly write: (part: ProofPart, text: string) => void;
  readonly isWordless: () => boolean;
  readonly setWordless: (isWordless: boolean) => void;
}

export interface ProofView {
  readonly element: HTMLElement;
  /** Shows the boxes with what stands in the record, or none where nothing is asked; and what was said of the old value. */
  readonly show: (isAsked: boolean, emptied: readonly string[]) => void;
}

/** The boxes for a field, which are made when they are first asked for. */
export const proofView = (field: string, binding: ProofBinding): ProofView => {
  const element = make('fieldset', { class: 'proof', 'data-proof': field, hidden: '' });
  const boxes = new Map<ProofPart, HTMLInputElement | HTMLTextAreaElement>();
  const tick = make('input', { type: 'checkbox' });
  const old = make('p', { 'data-emptied': '', hidden: '' });
  const boxOf = (part: ProofPart): HTMLElement => {
    const id = proofBox(field, part);
    const described = { autocomplete: 'off', 'aria-describedby': `${id}-hint ${id}-problem` };
    const box =
      part === 'quotation' ? make('textarea', { id, rows: '2', ...described }) : make('input', { id, ...described });
    boxes.set(part, box);
    box.addEventListener('input', () => {
      const text = box.value.trim().replace(/\s+/g, ' ');
      binding.write(part, part === 'read' ? readDay(text, 'day') : text);
    });
    return make(
      'div',
      { class: 'field', 'data-long': part === 'read' ? undefined : '' },
      make('label', { for: id }, words.proof[part].label),
      make('p', { class: 'hint', id: `${id}-hint` }, words.proof[part].hint),
      box,
      make('p', { class: 'problem', id: `${id}-problem` }),
    );
  };
  tick.addEventListener('input', () => {
    binding.setWordless(tick.checked);
  });
  const fill = (): void => {
    element.replaceChildren(
      make('legend', {}, words.proofHeading),
      make('p', { class: 'hint' }, words.proofWhy),
      old,
      make('div', { class: 'fields' }, ...proofParts.map(boxOf)),
      make('label', { class: 'tick' }, tick, words.proofWordless),
    );
  };
  return {
    element,
    show: (isAsked, emptied) => {
      if (isAsked && !boxes.size) fill();
      element.hidden = !isAsked;
      tick.checked = binding.isWordless();
      old.hidden = !emptied.length;
      old.textContent = emptied.length ? words.emptied(emptied) : '';
      for (const [part, box] of boxes) {
        if (part === 'quotation') box.disabled = tick.checked;
        if (document.activeElement !== box) box.value = binding.read(part);
      }
    },
  };
};
