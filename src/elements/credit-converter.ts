import * as words from '#words/converters.ts';
import { convertCredit, convertHours, describeCredit, type CreditLine } from '#domain/convert.ts';
import { formatQuantity } from '#domain/quantity.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { Quantity } from '#schemas/values.ts';
import { dataOf } from '#dom/data-of.ts';
import { need } from '#dom/elements.ts';
import { amountOf, fieldOf, tableRow } from '#dom/form.ts';
import { ToolElement } from './tool.ts';

const rules = { what: words.amount, example: '15', min: 0.1, max: 100_000 };

const about = (quantity: Quantity | undefined) => (quantity === undefined ? '–' : formatQuantity(quantity));

/** Converts an amount of credit, or hours. */
class CreditConverter extends ToolElement {
  protected override answer(isQuiet: boolean): void {
    const systems = dataOf<CreditSystemRecord[]>(this, 'systems', '[]');
    const amount = amountOf(fieldOf(this.form, 'amount'), rules, { isQuiet });
    const { value: id } = need(this, 'select', HTMLSelectElement);
    const from = id === 'hours' ? 'hours' : systems.find((system) => system.id === id);
    if (amount === undefined || from === undefined) {
      this.#show('', []);
      return;
    }
    const lines =
      from === 'hours'
        ? convertHours(amount, systems)
        : from.perEcts === undefined
          ? []
          : convertCredit(amount, from, systems).slice(1);
    this.#show(describeCredit(amount, from, systems), lines);
  }

  #show(answer: string, lines: readonly CreditLine[]): void {
    this.tell(answer);
    need(this, '[data-result]').hidden = lines.length === 0;
    need(this, '[data-result] tbody').replaceChildren(
      ...lines.map(({ system, byYear, byHours }) => {
        const name = system.unit.many;
        return tableRow(name.charAt(0).toUpperCase() + name.slice(1), [about(byYear), about(byHours)]);
      }),
    );
  }
}

customElements.define('credit-converter', CreditConverter);
