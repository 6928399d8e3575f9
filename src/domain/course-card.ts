import type { Course } from './course.ts';
import { decidingFacts } from './course-facts.ts';
import { typeLabel } from './course-types.ts';
import { disclosureOf, elements } from './disclosure.ts';

/** What a course's card says, in words: rendered at build, and in the browser from the finder's table. */
export interface CardWords {
  /** `<provider>/<course>` */
  readonly id: string;
  readonly title: string;
  /** The provider's own word for the kind of course, else ours. */
  readonly kind: string;
  readonly provider: { readonly id: string; readonly name: string };
  readonly platform: string | undefined;
  /** The deciding facts in their order; undefined where not stated. */
  readonly facts: readonly (string | undefined)[];
  /** Points of the EU Recommendation that the listing states. */
  readonly stated: number;
}

/** The words of a course's card. */
export const cardWords = (course: Course, asOf: string): CardWords => ({
  id: course.id,
  title: course.title,
  kind: course.typeLabel ?? typeLabel(course.type),
  provider: { id: course.provider.id, name: course.provider.name },
  platform: course.platform,
  facts: decidingFacts.map(({ value }) => value(course, { asOf })),
  stated: disclosureOf(course).stated.length,
});

/** How many points a listing can state. */
export const statedOf = elements.length;
