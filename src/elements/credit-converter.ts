import { convertCredit, convertHours, hoursOfCredit, type CreditLine } from '#domain/convert.ts';
import { countOf, formatQuantity } from '#domain/quantity.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { Quantity } from '#schemas/values.ts';
import { amountOf, fieldOf, fillFromAddress, focusFirstProblem, keepInAddress, required, tableRow } from './form.ts';

const rules = { what: 'the amount', example: '15', max: 100_000 };

const about = (quantity: Quantity | undefined) => (quantity === undefined ? '–' : formatQuantity(quantity));

/** Converts while one types; the address keeps what was asked. */
class CreditConverter extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const form = required(this, 'form', HTMLFormElement);
    const { signal } = this.#listening;
    fillFromAddress(form);
    form.addEventListener(
      'input',
      () => {
        this.#convert(form, true);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#convert(form, false);
        focusFirstProblem(form);
      },
      { signal },
    );
    this.#convert(form, !new URLSearchParams(location.search).has('amount'), false);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #convert(form: HTMLFormElement, isQuiet: boolean, isKept = true): void {
    const systems = JSON.parse(this.dataset['systems'] ?? '[]') as CreditSystemRecord[];
    const amount = amountOf(fieldOf(form, 'amount'), rules, { isQuiet });
    const { value: id } = required(form, 'select', HTMLSelectElement);
    if (isKept) keepInAddress(form);
    const from = systems.find((system) => system.id === id);
    if (amount === undefined || (!from && id !== 'hours')) {
      this.#show('', []);
      return;
    }
    if (!from) {
      this.#show(
        `${countOf(amount, 'hour')} of learning ${amount === 1 ? 'makes' : 'make'} no credit by ${amount === 1 ? 'itself' : 'themselves'}. If a provider gave credit for it, this is how much each system would reckon.`,
        convertHours(amount, systems),
      );
      return;
    }
    const own = countOf(amount, from.unit.one, from.unit.many);
    if (from.perEcts === undefined) {
      this.#show(`There is no agreed rate for ${own}. ${from.note ?? ''} Ask the body that has to accept it.`, []);
      return;
    }
    const lines = convertCredit(amount, from, systems);
    const main = lines.find(({ system }) => system.id === (from.id === 'ects' ? 'cats' : 'ects'));
    const hours = hoursOfCredit(amount, from);
    const other =
      main?.byYear === undefined
        ? ''
        : ` are about ${countOf(main.byYear, main.system.unit.one, main.system.unit.many)}`;
    this.#show(
      `${own}${amount === 1 ? other.replace(' are ', ' is ') : other}${hours === undefined ? '' : `, and about ${countOf(hours, 'hour')} of learning as its own system counts`}.`,
      lines.slice(1),
    );
  }

  #show(answer: string, lines: readonly CreditLine[]): void {
    required(this, 'output', HTMLOutputElement).textContent = answer;
    required(this, '.result', HTMLElement).hidden = lines.length === 0;
    required(this, '.result tbody', HTMLElement).replaceChildren(
      ...lines.map(({ system, byYear, byHours }) => {
        const name = system.unit.many;
        return tableRow(name.charAt(0).toUpperCase() + name.slice(1), [about(byYear), about(byHours)]);
      }),
    );
  }
}

customElements.define('credit-converter', CreditConverter);
