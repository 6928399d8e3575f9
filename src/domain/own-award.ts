/** Whether a university awards a course in its own name, where nobody is named. */
import type { Course } from './course.ts';

/** Kinds of course that are no award by themselves: one may end with nothing but what was learnt. */
const withoutAward: ReadonlySet<Course['type']> = new Set(['short-course', 'other']);

const awardPrices: ReadonlySet<string> = new Set(['certificate', 'credit']);

/**
 * Whether anything is known to be awarded: the kind is an award, or a certificate or credit is named. Of a quiz or an
 * assignment alone nothing follows: many courses have them, and give nothing for them.
 */
const hasAward = ({ type, credential, credits, price }: Course): boolean =>
  !withoutAward.has(type) ||
  credential !== undefined ||
  Boolean(credits?.length) ||
  Boolean(price?.options.some(({ covers }) => awardPrices.has(covers)));

/**
 * The university that awards its own course, where nobody is named and something is known to be awarded. Other
 * providers often pass on the awards of others, so nothing follows for them.
 */
export const ownAwarder = (course: Course): Course['provider'] | undefined =>
  course.awardingBody === undefined && course.provider.kind === 'university' && hasAward(course)
    ? course.provider
    : undefined;
