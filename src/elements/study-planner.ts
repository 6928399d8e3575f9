import { writeCalendar } from '#domain/icalendar.ts';
import { formatDate } from '#domain/dates.ts';
import { countOf, formatQuantity } from '#domain/quantity.ts';
import {
  describePlan,
  fullTimeHours,
  isDay,
  planStudy,
  type Break,
  type Span,
  type StudyPlan,
} from '#domain/study-plan.ts';
import { slugOf } from '#domain/places.ts';
import { download } from '../finder/download.ts';
import {
  amountOf,
  fieldOf,
  fillFromAddress,
  focusFirstProblem,
  keepInAddress,
  required,
  showProblem,
  tableRow,
} from './form.ts';

const days = ({ from, to }: Span) => (from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`);

/** Plans while one types, and writes the plan as a calendar file. */
class StudyPlanner extends HTMLElement {
  #listening = new AbortController();
  #plan: StudyPlan | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const form = required(this, 'form', HTMLFormElement);
    const { signal } = this.#listening;
    fillFromAddress(form);
    required(form, 'details', HTMLDetailsElement).open = [1, 2, 3].some(
      (number) => fieldOf(form, `from${number}`).value !== '',
    );
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
    required(this, '.result button', HTMLButtonElement).addEventListener(
      'click',
      () => {
        this.#download(form);
      },
      {
        signal,
      },
    );
    this.#work(form, true, false);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** The day in a field; an unfinished one is a mistake only when an answer was asked for. */
  #day(field: HTMLInputElement, what: string, isQuiet: boolean): string | undefined {
    const isEmpty = field.value === '' && !field.validity.badInput;
    const isGood = isDay(field.value);
    showProblem(
      field,
      isGood || (isEmpty && isQuiet) ? undefined : `Write ${what} as a day of the calendar, such as 21/09/2027.`,
    );
    return isGood ? field.value : undefined;
  }

  #breaks(form: HTMLFormElement, isQuiet: boolean): Break[] | undefined {
    const breaks: Break[] = [];
    let isWhole = true;
    for (const number of [1, 2, 3]) {
      const [first, last] = [fieldOf(form, `from${number}`), fieldOf(form, `to${number}`)];
      const isUnused = [first, last].every(({ value, validity }) => value === '' && !validity.badInput);
      const from = this.#day(first, 'the first day off', isUnused || isQuiet);
      const to = this.#day(last, 'the last day off', isUnused || isQuiet);
      if (isUnused) continue;
      if (from !== undefined && to !== undefined && from <= to) {
        breaks.push({ from, to });
        continue;
      }
      if (from !== undefined && to !== undefined) showProblem(last, 'The last day off must not come before the first.');
      isWhole = false;
    }
    return isWhole ? breaks : undefined;
  }

  #work(form: HTMLFormElement, isQuiet: boolean, isKept = true): void {
    const week = fieldOf(form, 'week');
    const hours = amountOf(
      fieldOf(form, 'hours'),
      { what: 'the hours of the whole course', example: '150', max: 20_000 },
      { isQuiet },
    );
    const hoursPerWeek = amountOf(week, { what: 'the hours you have in a week', example: '8', max: 100 }, { isQuiet });
    const start = this.#day(fieldOf(form, 'start'), 'the day on which you start', isQuiet);
    const breaks = this.#breaks(form, isQuiet);
    if (isKept) keepInAddress(form);
    this.#plan = undefined;
    if (hours === undefined || hoursPerWeek === undefined || start === undefined || breaks === undefined) {
      this.#show('', '');
      return;
    }
    const plan = planStudy({ hours, hoursPerWeek, start, breaks });
    if ('problem' in plan) {
      this.#show(plan.problem, '');
      return;
    }
    this.#plan = plan;
    this.#show(
      `You finish on ${formatDate(plan.finish)}, after ${describePlan(plan)}.`,
      hoursPerWeek >= fullTimeHours
        ? `${countOf(hoursPerWeek, 'hour')} a week is a full-time job. Few people can keep that up beside work.`
        : '',
    );
  }

  #show(answer: string, caution: string): void {
    required(this, 'output', HTMLOutputElement).textContent = answer;
    const note = required(this, '.caution', HTMLElement);
    note.textContent = caution;
    note.hidden = caution === '';
    required(this, '.result', HTMLElement).hidden = this.#plan === undefined;
    required(this, '.weeks tbody', HTMLElement).replaceChildren(
      ...(this.#plan?.weeks ?? []).map(({ number, spans, hours }) =>
        tableRow(String(number), [spans.map(days).join(', then '), formatQuantity(hours)]),
      ),
    );
  }

  #download(form: HTMLFormElement): void {
    const plan = this.#plan;
    if (!plan) return;
    const title = fieldOf(form, 'title').value.trim() || 'Study';
    const stamp = new Date().toISOString();
    const name = slugOf(title) || 'study';
    const events = plan.weeks.flatMap(({ number, hours, spans }) =>
      spans.map((span, part) => ({
        ...span,
        id: `${stamp}-${number}-${part}@${location.hostname || 'study-planner'}`,
        title: `${title}: week ${number} of ${plan.weeks.length}`,
        text: `About ${countOf(hours, 'hour')} of study this week.`,
      })),
    );
    download(`${name}.ics`, 'text/calendar', writeCalendar(events, stamp, 'Study planner'));
  }
}

customElements.define('study-planner', StudyPlanner);
