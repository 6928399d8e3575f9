import {
  judgeScheme,
  pays,
  verdicts,
  judgeCondition,
  type Applicant,
  type Equivalents,
  type Rules,
} from '#domain/funding.ts';
import type { Quantity } from '#schemas/values.ts';
import type { AmountRules } from '#tools/amount.ts';
import { dataOf } from '#dom/data-of.ts';
import { need } from '#dom/elements.ts';
import { amountOf, fieldOf, showProblem } from '#dom/form.ts';
import * as words from '#words/who-can-pay.ts';
import { ToolElement } from './tool.ts';

/** Labels of the fields to write in whose number cannot be read. */
const unreadIn = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[aria-invalid="true"]')].map(
    ({ labels, name }) => labels?.[0]?.textContent.trim() ?? name,
  );

const optional = { isOptional: true };

/** Holds what somebody says of themselves and a course against the rules of the schemes on the page. */
class WhoCanPay extends ToolElement {
  #chosen(name: string): string {
    return need(this.form, `select[name="${name}"]`, HTMLSelectElement).value;
  }

  #number(name: string, rules: Pick<AmountRules, 'what' | 'example' | 'isZeroAllowed'>, max: number, min = 0.1) {
    return amountOf(fieldOf(this.form, name), { ...rules, min, max }, optional);
  }

  #applicant({ ects, eqf }: Equivalents): Applicant {
    const [framework = '', level = ''] = this.#chosen('level').split(':');
    const credit = this.#number('credit', words.badCredit, 10_000);
    const rate = ects[this.#chosen('system')];
    const stages = dataOf<Record<string, Quantity>>(this, 'stages');
    const [provider, name] = fieldOf(this.form, 'course').value.split('/');
    const text = <Value extends string>(name: string) => (this.#chosen(name) || undefined) as Value | undefined;
    return {
      place: text('place'),
      age: this.#number('age', words.badAge, 120, 10),
      status: text<NonNullable<Applicant['status']>>('status'),
      income: this.#number('income', { ...words.badIncome, isZeroAllowed: true }, 10_000_000),
      providerCountry: text('country'),
      kind: text<NonNullable<Applicant['kind']>>('kind'),
      providerId: provider || undefined,
      providerKind: text<NonNullable<Applicant['providerKind']>>('by'),
      title: name,
      levels: level ? [{ framework, level: Number(level) }] : undefined,
      // A kind of course may fix the stage.
      eqf: level ? eqf[framework]?.[level] : (stages[framework] ?? stages[this.#chosen('kind')]),
      ects: credit === undefined || rate === undefined ? undefined : credit * rate,
      hours: this.#number('hours', words.badHours, 20_000),
      weeks: this.#number('weeks', words.badWeeks, 1000),
      start: fieldOf(this.form, 'start').value || undefined,
    };
  }

  protected override answer(isQuiet: boolean, isAsked: boolean): void {
    const course = need(this, '[data-course]');
    const { value: id } = fieldOf(this.form, 'course');
    course.hidden = !id;
    need(course, 'b').textContent = id.replace(/-/g, ' ').replace('/', ': ');
    const schemes = dataOf<Rules[]>(this, 'schemes', '[]');
    const equivalents = dataOf<Equivalents>(this, 'equivalents');
    const applicant = this.#applicant(equivalents);
    const place = this.#chosen('place');
    const isTold =
      (isAsked || location.search.length > 1) && Object.values(applicant).some((value) => value !== undefined);
    if (!isQuiet)
      showProblem(need(this.form, 'select[name="place"]', HTMLSelectElement), place ? undefined : words.choosePlace);
    const counts = { maybe: 0, unlikely: 0, no: 0 };
    let limiting = 0;
    const judged = schemes.map((scheme) => judgeScheme(scheme, applicant, equivalents));
    for (const { scheme, verdict, isTooEarly } of judged) {
      const article = need(this, `[data-scheme="${scheme.id}"]`);
      const isHere = !place || scheme.place === place || place.startsWith(`${scheme.place}-`);
      article.hidden = !isHere;
      const isScheme = scheme.kind !== 'none-confirmed';
      if (isHere && pays(scheme)) counts[verdict] += 1;
      const isLimit = scheme.kind === 'fee-cap' && verdict === 'maybe';
      if (isHere && isLimit) limiting += 1;
      const said = need(article, '[data-verdict]');
      said.hidden = !isTold || !isScheme;
      said.dataset['verdict'] = verdict;
      said.textContent = `${isLimit ? words.mayLimit : words.verdicts[verdict]}.${isTooEarly ? ` ${words.tooEarly}` : ''}`;
      article.querySelectorAll<HTMLElement>('[data-rule]').forEach((rule, at) => {
        const condition = scheme.conditions[at];
        const finding = condition && judgeCondition(condition, applicant, equivalents);
        need(rule, '[data-finding]').textContent = isTold && finding ? `(${words.findings[finding]})` : '';
      });
    }
    const order = [...judged].sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
    need(this, '.schemes').append(...order.map(({ scheme }) => need(this, `[data-scheme="${scheme.id}"]`)));
    const leftOut = unreadIn(this.form);
    this.tell(
      [
        this.#summary(place, schemes, counts),
        ...(place && limiting ? [words.limits(limiting)] : []),
        ...(leftOut.length ? [words.leftOut(leftOut)] : []),
      ]
        .join(' ')
        .trim(),
    );
  }

  #summary(place: string, schemes: readonly Rules[], counts: Parameters<typeof words.summary>[1]): string {
    if (!place) return '';
    const name = schemes.find((scheme) => scheme.place === place)?.placeName;
    return name === undefined ? words.elsewhere : words.summary(name, counts);
  }
}

customElements.define('who-can-pay', WhoCanPay);
