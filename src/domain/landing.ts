import type { Course } from './course.ts';
import { courseKinds, deliveryKinds, sentenceCase, type Kind } from './course-types.ts';
import { topic } from '../topic.ts';
import { countFacet, facetOf } from './facets.ts';
import { stages } from './level.ts';
import { countryInText } from './places.ts';

/** A page that lists all courses with one value of a facet. */
export interface Landing {
  readonly path: string;
  readonly title: string;
  /** One sentence for search results. */
  readonly description: string;
  /** What this kind is and whom it suits. */
  readonly intro: readonly string[];
  readonly courses: readonly Course[];
  /** The facet and value that all its courses have. */
  readonly facet: { readonly key: string; readonly value: string };
  /** Ids of guides that help. */
  readonly guides: readonly string[];
}

const many = (count: number) => `${count} ${count === 1 ? 'course' : 'courses'}`;

const kindLanding = (key: string, kind: Kind, path: string, courses: readonly Course[]): Landing => ({
  facet: { key, value: kind.id },
  path,
  title: sentenceCase(kind.many),
  description: `${many(courses.length)} listed: ${kind.many}, with price, time, credit, level and what each provider leaves unsaid.`,
  intro: [kind.what, `Suits: ${kind.suits.charAt(0).toLowerCase()}${kind.suits.slice(1)}`],
  courses,
  guides: kind.guides,
});

const having = (key: string, value: string, courses: readonly Course[]) =>
  courses.filter((course) => facetOf(key).values(course).includes(value));

/** The landing pages under `/courses/`: one for each kind, mode, level and country that has courses. */
export const landings = (courses: readonly Course[]): Landing[] => {
  const values = (key: string) => countFacet(facetOf(key), courses);
  const required = (path: string | undefined) => path ?? '';
  return [
    ...values('type').map(({ value, path }) => {
      const kind = courseKinds.find(({ id }) => id === value);
      if (!kind) throw new Error(`courseKinds has no row for "${value}"`);
      return kindLanding('type', kind, required(path), having('type', value, courses));
    }),
    ...values('mode').map(({ value, path }) => {
      const kind = deliveryKinds.find(({ id }) => id === value);
      if (!kind) throw new Error(`deliveryKinds has no row for "${value}"`);
      return kindLanding('mode', kind, required(path), having('mode', value, courses));
    }),
    ...values('level').map(({ value, name, path }) => {
      const stage = stages.find(({ id }) => id === value);
      const found = having('level', value, courses);
      return {
        facet: { key: 'level', value },
        path: required(path),
        title: `Courses at ${name.toLowerCase()} level`.replace('before university level', 'a level before university'),
        description: `${many(found.length)} at ${stage?.what ?? name}, from every country in the directory.`,
        intro: [
          `Courses that say they are at ${stage?.what ?? name}, or that stand at the level of a national framework that corresponds to it.`,
          'Level numbers differ from country to country. The comparison is official comparability, not equivalence.',
        ],
        courses: found,
        guides: topic.guides.level,
      };
    }),
    ...values('country').map(({ value, path }) => {
      const found = having('country', value, courses);
      const country = countryInText(value);
      const online = found.filter(({ delivery }) => delivery.mode === 'online').length;
      const fromAbroad = online
        ? `${online} of the ${found.length} can be taken online: check with the provider whether people in other countries may enrol.`
        : 'None of them is listed as online.';
      return {
        facet: { key: 'country', value },
        path: required(path),
        title: `Courses from ${country}`,
        description: `${many(found.length)} by providers in ${country}, ${online} of them online, with price, time, credit and level.`,
        intro: [`Courses by providers in ${country}. ${fromAbroad}`],
        courses: found,
        guides: topic.guides.country,
      };
    }),
  ];
};
