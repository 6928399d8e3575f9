import { questions, walk, type Choices } from '#domain/fit.ts';
import { fillFromAddress, keepInAddress, required } from './form.ts';

/** Shows one question after another and the answer that they lead to; the address keeps the choices. */
class FitCheck extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const form = required(this, 'form', HTMLFormElement);
    const subject = required(this, 'select', HTMLSelectElement);
    const { signal } = this.#listening;
    this.dataset['live'] = '';
    for (const link of this.querySelectorAll<HTMLElement>('.leads')) link.hidden = true;
    fillFromAddress(form);
    const wanted = new URLSearchParams(location.search).get('subject') ?? '';
    if ([...subject.options].some(({ value }) => value === wanted)) subject.value = wanted;
    form.addEventListener(
      'input',
      () => {
        this.#go(form, subject);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
      },
      { signal },
    );
    subject.addEventListener(
      'input',
      () => {
        this.#go(form, subject);
      },
      { signal },
    );
    this.#go(form, subject, false);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #go(form: HTMLFormElement, subject: HTMLSelectElement, isKept = true): void {
    const choices: Choices = Object.fromEntries(
      questions.map(({ id }) => [id, form.querySelector<HTMLInputElement>(`input[name="${id}"]:checked`)?.value]),
    );
    const { asked, answer } = walk(choices);
    const ids = asked.map(({ id }) => id);
    for (const fieldset of this.querySelectorAll<HTMLElement>('[data-question]')) {
      const place = ids.indexOf(fieldset.dataset['question'] ?? '');
      fieldset.hidden = place < 0;
      required(fieldset, '.number', HTMLElement).textContent = String(place + 1);
    }
    for (const article of this.querySelectorAll<HTMLElement>('[data-answer]')) {
      article.hidden = article.dataset['answer'] !== answer;
    }
    required(this, '.waiting', HTMLElement).hidden = answer !== undefined;
    required(this, '.after', HTMLElement).hidden = !this.querySelector('[data-answer]:not([hidden]) [data-facets]');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-facets]')) {
      const parameters = new URLSearchParams(JSON.parse(link.dataset['facets'] ?? '{}') as Record<string, string>);
      if (subject.value) parameters.set('subject', subject.value);
      link.href = `${this.dataset['finder'] ?? ''}?${parameters.toString()}`;
    }
    if (!isKept) return;
    keepInAddress(form, ({ name }) => ids.includes(name));
    const url = new URL(location.href);
    if (subject.value) url.searchParams.set('subject', subject.value);
    else url.searchParams.delete('subject');
    history.replaceState(history.state, '', url);
    const title = this.querySelector('[data-answer]:not([hidden]) h3')?.textContent;
    required(this, 'output', HTMLOutputElement).textContent = title
      ? `Answer: ${title}`
      : `Next question: ${asked.at(-1)?.text ?? ''}`;
  }
}

customElements.define('fit-check', FitCheck);
