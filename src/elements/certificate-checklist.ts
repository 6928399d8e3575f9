import { requiredElements } from '#domain/certificate.ts';
import { fillFromAddress, keepInAddress, required } from './form.ts';

/** Counts what is ticked, hides the questions that are answered, and keeps the ticks in the address. */
class CertificateChecklist extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const form = required(this, 'form', HTMLFormElement);
    const print = required(this, 'button', HTMLButtonElement);
    const { signal } = this.#listening;
    fillFromAddress(form);
    print.hidden = false;
    print.addEventListener(
      'click',
      () => {
        window.print();
      },
      { signal },
    );
    form.addEventListener(
      'input',
      () => {
        this.#count(form);
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
    this.#count(form, false);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #count(form: HTMLFormElement, isKept = true): void {
    if (isKept) keepInAddress(form);
    const ticked = [...form.querySelectorAll<HTMLInputElement>('input[name="has"]:checked')].map(({ value }) => value);
    for (const ask of this.querySelectorAll<HTMLElement>('[data-ask]')) {
      ask.hidden = ticked.includes(ask.dataset['ask'] ?? '');
    }
    const missing = requiredElements.filter(({ key }) => !ticked.includes(key));
    const found = requiredElements.length - missing.length;
    required(this, 'output', HTMLOutputElement).textContent =
      ticked.length === 0
        ? ''
        : missing.length === 0
          ? `All ${requiredElements.length} required elements are there. That says what it states, not whether it is true: check it with the issuer.`
          : `${found} of ${requiredElements.length} required elements found. Missing: ${missing.map(({ label }) => label.toLowerCase()).join(', ')}.`;
  }
}

customElements.define('certificate-checklist', CertificateChecklist);
