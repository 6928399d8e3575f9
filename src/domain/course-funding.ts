/** What schemes that pay make of a course: its own facts held against their rules. */
import type { Course } from './course.ts';
import { ownCredits, toEcts } from './credit.ts';
import { weeksOf, totalHours } from './duration.ts';
import {
  isForPlace,
  judgeScheme,
  verdicts,
  type Applicant,
  type Equivalents,
  type FundingScheme,
  type Judged,
} from './funding.ts';
import { eqfOf, stageOf, stages } from './level.ts';
import { rangeOf } from './quantity.ts';
import type { Quantity } from '#schemas/values.ts';

/** The level of the EQF, or those that its stage spans. */
const eqfOfCourse = (course: Course): Quantity | undefined => {
  const stated = course.levels?.map(({ framework, level }) => eqfOf(framework, level)).find((eqf) => eqf !== undefined);
  if (stated !== undefined) return stated;
  const stage = stages.find(({ id }) => id === stageOf(course));
  if (!stage) return undefined;
  return rangeOf(stage.eqf);
};

/** What is known of a course as schemes ask for it. */
export const applicantOf = (course: Course): Applicant => {
  const isTaughtByOthers = course.delivery.taughtBy !== undefined;
  const own = ownCredits(course);
  const credit = own?.find((row) => toEcts(row) !== undefined);
  return {
    // Schemes ask where and by whom a course is taught.
    ...(isTaughtByOthers
      ? {}
      : {
          providerCountry: course.provider.country,
          providerId: course.provider.id,
          providerKind: course.provider.kind,
        }),
    title: course.title,
    typeLabel: course.typeLabel,
    kind: course.type,
    levels: course.levels?.flatMap(({ framework, level }) =>
      /^\d+$/.test(level) ? [{ framework: framework.id, level: Number(level) }] : [],
    ),
    eqf: eqfOfCourse(course),
    ects: own?.length === 0 ? 0 : credit && toEcts(credit),
    hours: totalHours(course)?.hours,
    weeks: weeksOf(course.duration),
  };
};

/** How many schemes of the provider's country are named without their rules: no course can be held against them. */
export const unruledFor = (course: Course, schemes: readonly FundingScheme[]): number => {
  const { country } = course.provider;
  return country === undefined
    ? 0
    : schemes.filter(({ kind, place }) => kind === 'none-confirmed' && isForPlace({ place: country }, place)).length;
};

/** The schemes that are for courses of the provider's country, those that may pay first. */
export const schemesFor = (course: Course, schemes: readonly FundingScheme[], equivalents: Equivalents): Judged[] => {
  const { country } = course.provider;
  if (country === undefined) return [];
  return schemes
    .filter(({ conditions }) =>
      conditions.some(({ on, countries }) => on === 'provider' && countries?.includes(country)),
    )
    .map((scheme) => judgeScheme(scheme, applicantOf(course), equivalents))
    .sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
};
