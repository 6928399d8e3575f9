import * as words from '#words/fit-check.ts';
import { walk, type Choices, type Ways } from '#tools/fit.ts';
import { dataOf } from '#dom/data-of.ts';
import { need } from '#dom/elements.ts';
import { type Field } from '#dom/form.ts';
import { ToolElement } from './tool.ts';

/** Shows one question after another and the answer that they lead to. */
class FitCheck extends ToolElement {
  /** Names of the fields that the answer rests on. */
  #used: readonly string[] = [];

  protected override prepare(): void {
    this.dataset['live'] = '';
    for (const link of this.querySelectorAll<HTMLElement>('.leads')) link.hidden = true;
  }

  protected override isKept({ name }: Field): boolean {
    return this.#used.includes(name);
  }

  protected override answer(_isQuiet: boolean, isAsked: boolean): void {
    const ways = dataOf<Ways>(this, 'ways');
    const choices: Choices = Object.fromEntries(
      Object.keys(ways).map((id) => [id, this.querySelector<HTMLInputElement>(`input[name="${id}"]:checked`)?.value]),
    );
    const { asked, answer } = walk(ways, choices);
    this.#used = [...asked, 'subject'];
    for (const fieldset of this.querySelectorAll<HTMLElement>('[data-question]')) {
      const place = asked.indexOf(fieldset.dataset['question'] ?? '');
      fieldset.hidden = place < 0;
      need(fieldset, '.number').textContent = String(place + 1);
    }
    for (const article of this.querySelectorAll<HTMLElement>('[data-answer]')) {
      article.hidden = article.dataset['answer'] !== answer;
    }
    need(this, '.waiting').hidden = answer !== undefined;
    need(this, '.after').hidden = answer === undefined;
    this.#narrow();
    const title = this.querySelector('[data-answer]:not([hidden]) h3')?.textContent;
    const next = this.querySelector(`[data-question="${asked.at(-1) ?? ''}"] .text`)?.textContent;
    if (isAsked) this.tell(title ? words.answer(title) : words.nextQuestion(next?.trim() ?? ''));
  }

  /** Puts the chosen subject into the search, where the answer has one; only subjects that it finds can be chosen. */
  #narrow(): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-answer]:not([hidden]) [data-facets]');
    need(this, '.subject').hidden = !link;
    if (!link) return;
    const select = need(this, 'select', HTMLSelectElement);
    const found = (link.dataset['subjects'] ?? '').split(' ');
    for (const option of select.options) option.disabled = option.value !== '' && !found.includes(option.value);
    if (select.selectedOptions[0]?.disabled) select.value = '';
    const parameters = new URLSearchParams(dataOf<Record<string, string>>(link, 'facets'));
    if (select.value) parameters.set('subject', select.value);
    link.href = `${this.dataset['finder'] ?? ''}?${parameters.toString()}`;
  }
}

customElements.define('fit-check', FitCheck);
