/** Whether a university awards a course in its own name, where nobody is named. */
import type { Course } from './course.ts';

/** Kinds of course that are no award by themselves: one may end with nothing but what was learnt. */
const withoutAward: ReadonlySet<Course['type']> = new Set(['short-course', 'other']);

const awardPrices: ReadonlySet<string> = new Set(['assessment', 'certificate', 'credit']);

/** Whether anything is known to be awarded: the kind is an award, or a certificate, credit or assessment is named. */
const hasAward = ({ type, credential, credits, assessment, price }: Course): boolean =>
  !withoutAward.has(type) ||
  credential !== undefined ||
  Boolean(credits?.length) ||
  (assessment !== undefined && assessment.types?.join() !== 'none') ||
  Boolean(price?.options.some(({ covers }) => awardPrices.has(covers)));

/**
 * The university that awards its own course, where nobody is named and something is known to be awarded. Other
 * providers often pass on the awards of others, so nothing follows for them.
 */
export const ownAwarder = (course: Course): Course['provider'] | undefined =>
  course.awardingBody === undefined && course.provider.kind === 'university' && hasAward(course)
    ? course.provider
    : undefined;
