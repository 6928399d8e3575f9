import { topic } from '../topic.ts';
import { kindOf } from './course-types.ts';
import type { Course } from './course.ts';
import { disclosureOf } from './disclosure.ts';

/** A guide that answers something which a course's listing leaves open. */
export interface Doubt {
  readonly guide: string;
  /** Why it is named here, as a sentence about the listing. */
  readonly because: string;
}

/** The guide about what a listing does not state, where the site has one. */
const about = (missing: string, because: string): Doubt[] => {
  const guide = topic.guides.missing[missing];
  return guide ? [{ guide, because }] : [];
};

/**
 * Guides that answer this course's doubts: first those about what its listing does not state,
 * then those about its kind. Each guide once.
 */
export const doubtsOf = (course: Course, limit = 4): Doubt[] => {
  const { missing } = disclosureOf(course);
  const all: Doubt[] = [
    ...(course.price === undefined ? about('price', 'The listing does not state a price.') : []),
    ...missing.flatMap(({ key, label }) =>
      about(key, `The listing does not state: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`),
    ),
    ...kindOf(course.type).guides.map((guide) => ({ guide, because: `About ${kindOf(course.type).many}.` })),
  ];
  return all.filter(({ guide }, place) => all.findIndex((other) => other.guide === guide) === place).slice(0, limit);
};
