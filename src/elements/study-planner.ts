import { range } from '#words/quantities.ts';
import * as words from '#words/study-plan.ts';
import { formatDate } from '#domain/dates.ts';
import { writeCalendar } from '#domain/icalendar.ts';
import { formatQuantity } from '#domain/quantity.ts';
import {
  describePlan,
  fullTimeHours,
  isDay,
  planEvents,
  planStudy,
  type Break,
  type Span,
  type StudyPlan,
} from '#tools/study-plan.ts';
import { download } from '#dom/download.ts';
import { need } from '#dom/elements.ts';
import { amountOf, fieldOf, showProblem, tableRow } from '#dom/form.ts';
import { ToolElement } from './tool.ts';

const days = ({ from, to }: Span) => (from === to ? formatDate(from) : range(formatDate(from), formatDate(to)));

const isEmpty = ({ value, validity }: HTMLInputElement) => value === '' && !validity.badInput;

/** A title as the name of a file: its words in whatever script, of which an address would keep the Latin one alone. */
const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Plans a course, and writes the plan as a calendar file. */
class StudyPlanner extends ToolElement {
  #plan: StudyPlan | undefined;

  protected override prepare(signal: AbortSignal): void {
    need(this.form, 'details', HTMLDetailsElement).open = [1, 2, 3].some(
      (number) => !isEmpty(this.#field(`from${number}`)) || !isEmpty(this.#field(`to${number}`)),
    );
    need(this, '.result button', HTMLButtonElement).addEventListener(
      'click',
      () => {
        this.#download();
      },
      { signal },
    );
  }

  #field(name: string): HTMLInputElement {
    return fieldOf(this.form, name);
  }

  /** The day in a field; an empty one is a mistake only when an answer was asked for. */
  #day(field: HTMLInputElement, what: string, isQuiet: boolean): string | undefined {
    const isGood = isDay(field.value);
    const isFine = isGood || (isEmpty(field) && isQuiet);
    showProblem(field, isFine ? undefined : words.writeDay(what));
    return isGood ? field.value : undefined;
  }

  /** The breaks that are filled in, or undefined where one of them cannot be read. */
  #breaks(isQuiet: boolean): Break[] | undefined {
    const breaks: Break[] = [];
    let isWhole = true;
    for (const number of [1, 2, 3]) {
      const [first, last] = [this.#field(`from${number}`), this.#field(`to${number}`)];
      const isUnused = isEmpty(first) && isEmpty(last);
      const from = this.#day(first, words.firstDayOff, isUnused || isQuiet);
      const to = this.#day(last, words.lastDayOff, isUnused || isQuiet);
      if (isUnused) continue;
      if (from !== undefined && to !== undefined && from <= to) breaks.push({ from, to });
      else isWhole = false;
      if (from !== undefined && to !== undefined && from > to) {
        showProblem(last, words.daysTheWrongWayRound);
      }
    }
    return isWhole ? breaks : undefined;
  }

  protected override answer(isQuiet: boolean): void {
    const whole = { what: words.wholeHours, example: '150', min: 0.1, max: 20_000 };
    const weekly = { what: words.weeklyHours, example: '8', min: 0.1, max: 100 };
    const hours = amountOf(this.#field('hours'), whole, { isQuiet });
    const hoursPerWeek = amountOf(this.#field('week'), weekly, { isQuiet });
    const start = this.#day(this.#field('start'), words.startDay, isQuiet);
    const breaks = this.#breaks(isQuiet);
    this.#plan = undefined;
    if (hours === undefined || hoursPerWeek === undefined || start === undefined || breaks === undefined) {
      this.#show('', '');
      return;
    }
    const plan = planStudy({ hours, hoursPerWeek, start, breaks });
    if ('problem' in plan) {
      showProblem(this.#field(plan.field === 'breaks' ? 'to1' : 'week'), plan.problem);
      this.#show('', '');
      return;
    }
    this.#plan = plan;
    this.#show(describePlan(plan, start), hoursPerWeek >= fullTimeHours ? words.fullTime(hoursPerWeek) : '');
  }

  #show(answer: string, caution: string): void {
    this.tell(answer);
    const note = need(this, '.caution');
    note.textContent = caution;
    note.hidden = caution === '';
    need(this, '.result').hidden = this.#plan === undefined;
    need(this, '[data-result] tbody').replaceChildren(
      ...(this.#plan?.weeks ?? []).map(({ number, spans, hours }) =>
        tableRow(String(number), [spans.map(days).join(words.then), formatQuantity(hours)]),
      ),
    );
  }

  #download(): void {
    if (!this.#plan) return;
    const title = this.#field('title').value.trim() || words.study;
    const stamp = new Date().toISOString();
    const events = planEvents(this.#plan, title, `${stamp}@${location.hostname || 'study-planner'}`);
    download(`${fileName(title) || 'study'}.ics`, 'text/calendar', writeCalendar(events, stamp, words.planner));
  }
}

customElements.define('study-planner', StudyPlanner);
