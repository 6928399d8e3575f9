/** Links from a course into the tools, with what the course states filled in. Ranges are left for the reader to choose from. */
import { calledOf, kindsCalled } from '#domain/called.ts';
import type { Course } from '#domain/course.ts';
import { courseKinds } from '#domain/course-types.ts';
import { ownCredits, toEcts } from '#domain/credit.ts';
import { totalHours, weeksOf } from '#domain/duration.ts';
import { stageOf, stageOfType } from '#domain/level.ts';
import { mapQuantity } from '#domain/quantity.ts';
import { learnerCurrencies } from '#domain/money.ts';
import { wholePrice } from '#domain/price.ts';
import { toolPath } from './tools.ts';
import type { CourseField } from './who-can-pay-case.ts';
import type { Quantity } from '#schemas/values.ts';

const plain = (quantity: Quantity | undefined): number | undefined =>
  typeof quantity === 'number' ? Math.round(quantity * 100) / 100 : undefined;

const address = (id: string, fields: Readonly<Record<string, string | number | undefined>>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return `${toolPath(id)}?${parameters.toString()}`;
};

/** The cost tool with the course in its first place; undefined where the course states no plain price for the whole of it. */
export const trueCostLink = (course: Course): string | undefined => {
  const price = wholePrice(course.price);
  const fee = plain(price?.amount);
  if (!price || fee === undefined || !learnerCurrencies.includes(price.currency)) return undefined;
  const certificate = course.price?.options.find(
    ({ covers, currency }) => covers === 'certificate' && currency === price.currency,
  );
  const credit = ownCredits(course)?.find(({ value }) => typeof value === 'number');
  return address('true-cost', {
    name1: course.title.slice(0, 80),
    currency1: price.currency,
    fee1: fee,
    certificate1: plain(certificate?.amount),
    hours1: plain(totalHours(course)?.hours),
    credit1: plain(credit?.value),
    system1: credit?.system.id,
  });
};

const round = (value: number) => Math.round(value * 100) / 100;

/** "12", "12-30", as a field takes it. */
const written = (quantity: Quantity | undefined): string | undefined => {
  if (quantity === undefined) return undefined;
  const rounded = mapQuantity(quantity, round);
  return typeof rounded === 'number' ? String(rounded) : `${rounded.min}-${rounded.max}`;
};

/** What is known of a course, as the tool asks for it. */
export const caseOf = (course: Course): Readonly<Record<CourseField, string | undefined>> => {
  const own = ownCredits(course);
  const credit = own?.find((row) => toEcts(row) !== undefined);
  const level = course.levels?.find((row) => /^\d+$/.test(row.level));
  // Schemes ask where and by whom a course is taught.
  const { id, kind, country } = course.delivery.taughtBy === undefined ? course.provider : {};
  const called = calledOf(courseKinds);
  const byTitle = kindsCalled([course.title], called);
  const isCalledByLabel = kindsCalled([course.typeLabel], called).some((kind) => !byTitle.includes(kind));
  return {
    course: course.title,
    provider: id,
    label: isCalledByLabel ? course.typeLabel : undefined,
    by: kind,
    country,
    kind: course.type,
    // A kind that has its stage by its name needs none beside it.
    level: level ? `${level.framework.id}:${level.level}` : course.type in stageOfType ? undefined : stageOf(course),
    credit: own?.length === 0 ? '0' : written(credit?.value),
    system: credit?.system.id,
    hours: written(totalHours(course)?.hours),
    weeks: written(weeksOf(course.duration)),
  };
};

/** The tool that holds a case against the rules of schemes that pay, with what is known of the course. */
export const whoCanPayLink = (course: Course): string => address('who-can-pay', caseOf(course));

/** The study planner with the hours of the course; undefined where it states none. */
export const studyPlanLink = (course: Course): string | undefined => {
  const hours = plain(totalHours(course)?.hours);
  return hours === undefined ? undefined : address('study-planner', { title: course.title.slice(0, 100), hours });
};
