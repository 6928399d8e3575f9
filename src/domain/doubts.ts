import { doubtWords } from '#words/course.ts';
import { topic } from '#topic';
import { kindOf } from './course-types.ts';
import type { Course } from './course.ts';
import { disclosureOf } from './disclosure.ts';

/** A guide that answers something which is not known of a course. */
export interface Doubt {
  readonly guide: string;
  /** Why it is named here, as a sentence. */
  readonly because: string;
}

/** The guide about what a listing does not state, where the site has one. */
const about = (missing: string, because: string): Doubt[] => {
  const guide = topic.guides.missing[missing];
  return guide ? [{ guide, because }] : [];
};

/**
 * Guides that answer this course's doubts: first those about what is not known of it,
 * then those about its kind. Each guide once.
 */
export const doubtsOf = (course: Course, limit = 4): Doubt[] => {
  const { missing } = disclosureOf(course);
  const all: Doubt[] = [
    ...(course.price === undefined ? about('price', doubtWords.price) : []),
    ...missing.flatMap(({ key, label }) =>
      about(key, doubtWords.about(`${label.charAt(0).toLowerCase()}${label.slice(1)}`)),
    ),
    ...kindOf(course.type).guides.map((guide) => ({ guide, because: doubtWords.kind(kindOf(course.type).many) })),
  ];
  return all.filter(({ guide }, place) => all.findIndex((other) => other.guide === guide) === place).slice(0, limit);
};
