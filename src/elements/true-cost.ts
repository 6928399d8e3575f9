import * as words from '#words/true-cost.ts';
import { costRows, describeCosts, trueCost, type PricedCourse } from '#tools/true-cost.ts';
import { dataOf } from '#dom/data-of.ts';
import { need } from '#dom/elements.ts';
import { amountOf, fieldOf, tableRow, type Field } from '#dom/form.ts';
import { ToolElement } from './tool.ts';

const numbers = [1, 2, 3, 4];
const texts = ['name', 'fee', 'times', 'certificate', 'other', 'hours', 'credit'];
const money = (what: string, example: string) => ({ what, example, isZeroAllowed: true, max: 1_000_000 });
const optional = { isOptional: true };

/** Works out the cost of the courses that are filled in; the others are passed over. */
class TrueCostTable extends ToolElement {
  protected override prepare(): void {
    for (const number of numbers) {
      if (this.#isUsed(number)) need(this, `[data-course="${number}"]`, HTMLDetailsElement).open = true;
    }
  }

  protected override isKept({ name }: Field): boolean {
    return !/^(?:currency|system)\d$/.test(name) || this.#isUsed(Number(name.at(-1)));
  }

  #isUsed(number: number): boolean {
    return texts.some((name) => fieldOf(this.form, `${name}${number}`).value.trim() !== '');
  }

  /** A course of the form; undefined where something in it cannot be read. */
  #read(number: number, worth: number | undefined, isFeeWanted: boolean): PricedCourse | undefined {
    const field = (name: string) => fieldOf(this.form, `${name}${number}`);
    const chosen = (name: string) => need(this.form, `select[name="${name}${number}"]`, HTMLSelectElement).value;
    const amount = (name: string, what: string, example: string, max: number) =>
      amountOf(field(name), { what, example, min: 0.1, max }, optional);
    const fee = amountOf(field('fee'), money(words.fee, words.feeExample), { isOptional: !isFeeWanted });
    const payments = amount('times', words.payments, '1', 500) ?? 1;
    const certificate = amountOf(field('certificate'), money(words.certificate, '50'), optional);
    const other = amountOf(field('other'), money(words.other, '30'), optional);
    const hours = amount('hours', words.hours, '150', 20_000);
    const value = amount('credit', words.credit, '15', 10_000);
    const currency = chosen('currency');
    const systems = dataOf<Record<string, { perEcts?: number; one: string }>>(this, 'systems');
    const system = systems[chosen('system')];
    const isWrong = this.form.querySelector(`[data-course="${number}"] [aria-invalid="true"]`) !== null;
    if (isWrong || !currency || (value !== undefined && !system)) return undefined;
    return {
      name: field('name').value.trim() || words.courseNumber(number),
      currency,
      unit: value === undefined ? undefined : system?.one,
      cost: trueCost(
        {
          fee,
          payments,
          certificate,
          other,
          hours,
          credit: value === undefined ? undefined : { value, perEcts: system?.perEcts },
        },
        worth,
      ),
    };
  }

  protected override answer(isQuiet: boolean): void {
    const rules = money(words.worth, '12');
    const worth = amountOf(fieldOf(this.form, 'worth'), rules, optional);
    const used = numbers.filter((number) => this.#isUsed(number));
    // A fee may be unknown, but with none at all there is nothing to work out.
    const isFeeMissing = numbers.every((number) => fieldOf(this.form, `fee${number}`).value.trim() === '');
    const asked = used.length || isQuiet ? used : [1];
    const priced = asked.flatMap(
      (number, index) => this.#read(number, worth, !isQuiet && isFeeMissing && index === 0) ?? [],
    );
    for (const number of numbers) if (!asked.includes(number)) this.#read(number, worth, false);
    const { length } = this.form.querySelectorAll('[aria-invalid="true"]');
    this.tell(describeCosts(priced) + (priced.length && length ? ` ${words.unread(length)}` : ''));
    need(this, '[data-result]').hidden = priced.length === 0;
    need(this, 'thead tr').replaceChildren(
      document.createElement('td'),
      ...priced.map(({ name }) => {
        const heading = document.createElement('th');
        heading.scope = 'col';
        heading.textContent = name;
        return heading;
      }),
    );
    need(this, 'tbody').replaceChildren(...costRows(priced).map(({ label, cells }) => tableRow(label, cells)));
  }
}

customElements.define('true-cost', TrueCostTable);
