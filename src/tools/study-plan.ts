import * as words from '#words/study-plan.ts';
import { formatDate } from '#domain/dates.ts';
import type { CalendarEvent } from '#domain/icalendar.ts';

/** Days on which nothing is studied, first and last included. */
export interface Break {
  readonly from: string;
  readonly to: string;
}

export interface PlanWishes {
  /** Hours of the whole course. */
  readonly hours: number;
  readonly hoursPerWeek: number;
  /** First day of study, `YYYY-MM-DD`. */
  readonly start: string;
  readonly breaks: readonly Break[];
}

/** Days of study that follow one another in the calendar. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Seven days of study; a break may fall between them. */
export interface StudyWeek {
  readonly number: number;
  readonly hours: number;
  readonly spans: readonly Span[];
}

export interface StudyPlan {
  readonly finish: string;
  readonly weeks: readonly StudyWeek[];
  /** Days of the breaks that fall between the first and the last day of study. */
  readonly breakDays: number;
}

/** Why there is no plan, and which of the wishes is to be looked at. */
export interface PlanProblem {
  readonly problem: string;
  readonly field: 'hours' | 'breaks';
}

/** Longest plan that is worked out: ten years of study. */
export const longestPlanDays = 3653;

const day = 86_400_000;
// Days of the zone UTC: no change of clocks can move a date.
const toNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / day);
const toDate = (number: number): string => new Date(number * day).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, between 1900 and 2199. */
export const isDay = (text: string): boolean =>
  /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  toDate(toNumber(text)) === text;

/**
 * When a course is finished at so many hours a week. The hours are spread evenly over the seven days
 * of a week, so hours divided by hours a week, times seven, rounded up to a whole day, is the number of
 * days of study; days within a break do not count. Arithmetic alone: no rule of any provider.
 * @returns the plan, or what is wrong with the wishes
 */
export const planStudy = ({ hours, hoursPerWeek, start, breaks }: PlanWishes): StudyPlan | PlanProblem => {
  // Less a sliver, so that 0.1 + 0.2 does not cost a day.
  const days = Math.ceil((hours / hoursPerWeek) * 7 - 1e-9);
  if (!(days > 0) || days > longestPlanDays) {
    return {
      field: 'hours',
      problem: words.tooLong,
    };
  }
  const off = breaks.map(({ from, to }) => [toNumber(from), toNumber(to)] as const);
  const isOff = (number: number) => off.some(([from, to]) => number >= from && number <= to);
  const offDays = off.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (offDays > longestPlanDays) {
    return { field: 'breaks', problem: words.breaksTooLong };
  }

  const weeks: { number: number; hours: number; spans: { from: string; to: string }[] }[] = [];
  let number = toNumber(start);
  let breakDays = 0;
  let last = number;
  for (let studied = 0; studied < days; number += 1) {
    if (isOff(number)) {
      breakDays += 1;
      continue;
    }
    const index = Math.floor(studied / 7);
    const week = (weeks[index] ??= {
      number: index + 1,
      hours: Math.round(Math.min(hoursPerWeek, hours - index * hoursPerWeek) * 100) / 100,
      spans: [],
    });
    const span = week.spans.at(-1);
    if (span && toNumber(span.to) === number - 1) span.to = toDate(number);
    else week.spans.push({ from: toDate(number), to: toDate(number) });
    last = number;
    studied += 1;
  }
  // Days off before the first day of study are no break in it.
  const first = toNumber(weeks[0]?.spans[0]?.from ?? start);
  return { finish: toDate(last), weeks, breakDays: breakDays - (first - toNumber(start)) };
};

/** "You finish on 18 April 2027, after 15 weeks of study and 7 days off." */
export const describePlan = ({ weeks, breakDays, finish }: StudyPlan, start: string): string => {
  const first = weeks[0]?.spans[0]?.from ?? start;
  const answer = words.finish(formatDate(finish), weeks.length, breakDays);
  return first === start ? answer : `${answer} ${words.moved(formatDate(first))}`;
};

/**
 * A calendar entry for each week of study; one for each part of a week that a break divides.
 * @param mark what tells the entries of this plan from those of any other
 */
export const planEvents = ({ weeks }: StudyPlan, title: string, mark: string): CalendarEvent[] =>
  weeks.flatMap(({ number, hours, spans }) =>
    spans.map((span, part) => ({
      ...span,
      id: `${number}-${part + 1}-${mark}`,
      title: words.weekOf(title, number, weeks.length),
      text: words.hoursThisWeek(hours),
    })),
  );

/** Hours a week from which study fills a working week; used for a word of caution. */
export const fullTimeHours = 35;
