import type { Applicant, Equivalents } from '#domain/funding.ts';
import type { AmountRules } from '#tools/amount.ts';
import { dataOf } from '#dom/data-of.ts';
import { need } from '#dom/elements.ts';
import { amountOf, fieldOf, showProblem } from '#dom/form.ts';
import { quantityOf } from '#dom/quantity-field.ts';
import { applicantOfCase, quantityLimits, type CourseQuantity } from '#tools/who-can-pay-case.ts';
import * as words from '#words/who-can-pay.ts';
import { ToolElement } from './tool.ts';

/** Labels of the fields to write in whose number cannot be read. */
const unreadIn = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[aria-invalid="true"]')].map(
    ({ labels, name }) => labels?.[0]?.textContent.trim() ?? name,
  );

const optional = { isOptional: true };

/** What the fields that take a range are for. */
const what = { credit: words.badCredit, hours: words.badHours, weeks: words.badWeeks };

/** Holds what somebody says of themselves and a course against the rules of the schemes on the page. */
class WhoCanPay extends ToolElement {
  #number(name: string, rules: Pick<AmountRules, 'what' | 'example' | 'isZeroAllowed'>, max: number, min = 0.1) {
    return amountOf(fieldOf(this.form, name), { ...rules, min, max }, optional);
  }

  #applicant(equivalents: Equivalents): Applicant {
    const { form } = this;
    const read = (name: CourseQuantity) => quantityOf(fieldOf(form, name), { ...what[name], ...quantityLimits[name] });
    const quantities = { credit: read('credit'), hours: read('hours'), weeks: read('weeks') };
    const text = (name: string) => {
      const field = form.elements.namedItem(name);
      return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
        ? field.value || undefined
        : undefined;
    };
    return {
      ...applicantOfCase(text, (name) => quantities[name], equivalents, dataOf(this, 'stages')),
      place: text('place'),
      age: this.#number('age', words.badAge, 120, 10),
      status: text('status') as Applicant['status'],
      income: this.#number('income', { ...words.badIncome, isZeroAllowed: true }, 10_000_000),
      start: this.#start(),
    };
  }

  /** The first day, unless it is one that no course that is here can have; a sentence at the field says so. */
  #start(): string | undefined {
    const field = fieldOf(this.form, 'start');
    const { value, min, max } = field;
    const problem = value && (value < min ? words.startIsPast : value > max ? words.startIsFar : undefined);
    showProblem(field, problem || undefined);
    return problem ? undefined : value || undefined;
  }

  /** Answers that were asked for: one that comes after the next was asked for is not told. */
  #asked = 0;

  protected override answer(isQuiet: boolean, isAsked: boolean): void {
    const course = need(this, '[data-course]');
    const { value: title } = fieldOf(this.form, 'course');
    course.hidden = !title;
    need(course, 'b').textContent = title;
    const place = need(this.form, 'select[name="place"]', HTMLSelectElement);
    if (!isQuiet) showProblem(place, place.value ? undefined : words.choosePlace);
    const equivalents = dataOf<Equivalents>(this, 'equivalents');
    const applicant = this.#applicant(equivalents);
    const isTold =
      (isAsked || location.search.length > 1) && Object.values(applicant).some((value) => value !== undefined);
    const leftOut = unreadIn(this.form);
    if (!isAsked && !isTold) return;
    this.#asked += 1;
    const asked = this.#asked;
    this.toggleAttribute('data-answered', false);
    // Nobody who only reads the schemes needs what judges them.
    void import('./who-can-pay-answer.ts')
      .then(({ showAnswer }) => showAnswer(this, applicant, equivalents, isTold))
      .then(
        (found) => {
          if (asked !== this.#asked) return;
          this.tell([found, ...(leftOut.length ? [words.leftOut(leftOut)] : [])].join(' ').trim());
          this.toggleAttribute('data-answered', true);
        },
        () => {
          if (asked !== this.#asked) return;
          this.tell(words.notLoaded);
        },
      );
  }
}

customElements.define('who-can-pay', WhoCanPay);
