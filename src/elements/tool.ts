import * as words from '#words/amounts.ts';
import { need } from '#dom/elements.ts';
import { fillFromAddress, focusFirstProblem, keepInAddress, showProblem, type Field } from '#dom/form.ts';

/**
 * A tool: a form that is answered while one fills it in, and whose state stands in the address. The
 * tools extend it and say how they answer; none of them keeps anything of its own but what they show.
 */
export abstract class ToolElement extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { form } = this;
    const { signal } = this.#listening;
    const misfits = fillFromAddress(form);
    this.prepare?.(signal);
    this.addEventListener(
      'input',
      ({ target }) => {
        if (target instanceof HTMLSelectElement) showProblem(target, undefined);
        this.answer(true, true);
        keepInAddress(form, (field) => this.isKept?.(field) ?? true);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.answer(false, true);
        keepInAddress(form, (field) => this.isKept?.(field) ?? true);
        focusFirstProblem(form);
      },
      { signal },
    );
    this.answer(true, false);
    for (const { field, value } of misfits) showProblem(field, words.doesNotFit(value));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  protected get form(): HTMLFormElement {
    return need(this, 'form', HTMLFormElement);
  }

  /** Says something in words, which are read out. */
  protected tell(text: string): void {
    const output = need(this, 'output', HTMLOutputElement);
    if (output.textContent !== text) output.textContent = text;
  }

  /** Once the form is filled from the address: what there is to open, and buttons to listen to. */
  protected prepare?(signal: AbortSignal): void;

  /** Whether a field belongs into the address; all do where nothing else is said. */
  protected isKept?(field: Field): boolean;

  /**
   * Reads the form and shows the answer.
   * @param isQuiet an empty field is no mistake yet: nobody has asked for the answer
   * @param isAsked false where the page has just been opened
   */
  protected abstract answer(isQuiet: boolean, isAsked: boolean): void;
}
