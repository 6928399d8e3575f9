/** Links from a course into the tools, with what the course states filled in. Ranges are left for the reader to choose from. */
import type { Course } from '#domain/course.ts';
import { ownCredits } from '#domain/credit.ts';
import { totalHours, weeksOf } from '#domain/duration.ts';
import { learnerCurrencies } from '#domain/money.ts';
import { stageOfType } from '#domain/level.ts';
import { wholePrice } from '#domain/price.ts';
import { toolPath } from './tools.ts';
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

/** The tool that holds a case against the rules of schemes that pay, with what is known of the course. */
export const whoCanPayLink = (course: Course): string => {
  const credit = ownCredits(course)?.find(
    ({ value, system }) => typeof value === 'number' && system.perEcts !== undefined,
  );
  const level = course.levels?.find((row) => /^\d+$/.test(row.level));
  // Schemes ask where and by whom a course is taught.
  const { taughtBy } = course.delivery;
  const weeks = plain(weeksOf(course.duration));
  return address('who-can-pay', {
    ...(taughtBy === undefined && {
      course: course.id,
      by: course.provider.kind,
      country: course.provider.country,
    }),
    kind: course.type,
    // A kind that has its stage by its name needs none beside it.
    level: level ? `${level.framework.id}:${level.level}` : course.type in stageOfType ? undefined : course.stage,
    credit: plain(credit?.value),
    system: credit?.system.id,
    hours: plain(totalHours(course)?.hours),
    weeks: weeks === undefined ? undefined : Math.round(weeks * 10) / 10,
  });
};

/** The study planner with the hours of the course; undefined where it states none. */
export const studyPlanLink = (course: Course): string | undefined => {
  const hours = plain(totalHours(course)?.hours);
  return hours === undefined ? undefined : address('study-planner', { title: course.title.slice(0, 100), hours });
};
