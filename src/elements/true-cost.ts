import { formatMoney } from '#domain/price.ts';
import { trueCost, type TrueCost } from '#domain/true-cost.ts';
import { amountOf, fieldOf, fillFromAddress, focusFirstProblem, keepInAddress, required, tableRow } from './form.ts';

interface Priced {
  readonly name: string;
  readonly currency: string;
  /** "UK credit" */
  readonly unit: string;
  readonly cost: TrueCost;
}

const numbers = [1, 2, 3, 4];
const texts = ['name', 'fee', 'times', 'certificate', 'other', 'hours', 'credit'];
const money = (what: string, example: string) => ({ what, example, isZeroAllowed: true, max: 1_000_000 });

/** Works out the cost of the courses that are filled in; the others are passed over. */
class TrueCostTable extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const form = required(this, 'form', HTMLFormElement);
    const { signal } = this.#listening;
    fillFromAddress(form);
    for (const number of numbers) {
      if (this.#isUsed(form, number)) required(form, `[data-course="${number}"]`, HTMLDetailsElement).open = true;
    }
    form.addEventListener(
      'input',
      () => {
        this.#work(form, true);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#work(form, false);
        focusFirstProblem(form);
      },
      { signal },
    );
    this.#work(form, true, false);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #isUsed(form: HTMLFormElement, number: number): boolean {
    return texts.some((name) => fieldOf(form, `${name}${number}`).value.trim() !== '');
  }

  #read(form: HTMLFormElement, number: number, worth: number | undefined, isQuiet: boolean): Priced | undefined {
    const field = (name: string) => fieldOf(form, `${name}${number}`);
    const chosen = (name: string) => required(form, `select[name="${name}${number}"]`, HTMLSelectElement).value;
    const optional = { isOptional: true };
    const fee = amountOf(field('fee'), money('the fee', '495, or 0'), { isQuiet });
    const payments =
      amountOf(field('times'), { what: 'how often you pay the fee', example: '1', max: 500 }, optional) ?? 1;
    const certificate = amountOf(field('certificate'), money('the price of the certificate', '50'), optional) ?? 0;
    const other = amountOf(field('other'), money('what else you pay', '30'), optional) ?? 0;
    const hours = amountOf(
      field('hours'),
      { what: 'the hours of the whole course', example: '150', max: 20_000 },
      optional,
    );
    const value = amountOf(field('credit'), { what: 'the number of credits', example: '15', max: 10_000 }, optional);
    if (fee === undefined || form.querySelector(`[data-course="${number}"] [aria-invalid="true"]`)) return undefined;
    const systems = JSON.parse(this.dataset['systems'] ?? '{}') as Record<string, { perEcts?: number; one: string }>;
    const system = systems[chosen('system')];
    const credit = value === undefined ? undefined : { value, perEcts: system?.perEcts };
    return {
      name: field('name').value.trim() || `Course ${number}`,
      currency: chosen('currency'),
      unit: system?.one ?? 'credit',
      cost: trueCost({ fee, payments, certificate, other, hours, credit }, worth),
    };
  }

  #work(form: HTMLFormElement, isQuiet: boolean, isKept = true): void {
    const worth = amountOf(fieldOf(form, 'worth'), money('what an hour is worth to you', '12'), { isOptional: true });
    // Where nothing is filled in, the first course is the one to begin with.
    const used = numbers.filter((number) => this.#isUsed(form, number));
    const asked = used.length || isQuiet ? used : [1];
    const priced = asked.flatMap((number) => this.#read(form, number, worth, isQuiet) ?? []);
    if (isKept) {
      keepInAddress(form, ({ name }) => !/^(?:currency|system)\d$/.test(name) || used.includes(Number(name.at(-1))));
    }
    this.#show(priced);
  }

  #show(priced: readonly Priced[]): void {
    const [first] = priced;
    const isOneCurrency = priced.every(({ currency }) => currency === first?.currency);
    const whole = first && formatMoney(first.cost.money, first.currency);
    const answer = !first
      ? ''
      : priced.length === 1
        ? `${first.name} costs ${whole} in all.`
        : isOneCurrency
          ? `${priced.length} courses: compare the lines per credit and per hour, not the totals alone.`
          : `${priced.length} courses in different currencies, which are not converted here.`;
    required(this, 'output', HTMLOutputElement).textContent = answer;
    required(this, '.result', HTMLElement).hidden = !first;
    const line = (label: string, pick: (course: Priced) => string | undefined) => {
      const cells = priced.map(pick);
      return cells.some((cell) => cell !== undefined)
        ? [
            tableRow(
              label,
              cells.map((cell) => cell ?? 'not known'),
            ),
          ]
        : [];
    };
    const inMoney = (key: keyof TrueCost) => (course: Priced) => {
      const amount = course.cost[key];
      return amount === undefined ? undefined : formatMoney(amount, course.currency);
    };
    const head = tableRow(
      '',
      priced.map(({ name }) => name),
    );
    head.querySelector('th')?.replaceWith(document.createElement('td'));
    for (const cell of head.querySelectorAll('td:not(:first-child)')) {
      const heading = document.createElement('th');
      heading.scope = 'col';
      heading.textContent = cell.textContent;
      cell.replaceWith(heading);
    }
    required(this, 'thead', HTMLElement).replaceChildren(head);
    required(this, 'tbody', HTMLElement).replaceChildren(
      ...line('You pay in all', inMoney('money')),
      ...line('For each credit', (course) => {
        const amount = inMoney('perCredit')(course);
        return amount && `${amount} a ${course.unit}`;
      }),
      ...line('For each ECTS credit that it counts as', inMoney('perEcts')),
      ...line('For each hour of study', inMoney('perHour')),
      ...line('Your time', inMoney('time')),
      ...line('Money and time together', inMoney('whole')),
    );
  }
}

customElements.define('true-cost', TrueCostTable);
