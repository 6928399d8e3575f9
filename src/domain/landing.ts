import { courses as countCourses } from '#words/saved.ts';
import * as words from '#words/lists.ts';
import type { Course } from './course.ts';
import { courseKinds, deliveryKinds, modesOf, sentenceCase, type Kind } from './course-types.ts';
import { topic } from '#topic';
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

const kindLanding = (key: string, kind: Kind, path: string, courses: readonly Course[]): Landing => ({
  facet: { key, value: kind.id },
  path,
  title: sentenceCase(kind.many),
  description: words.kindDescription(countCourses(courses.length), kind.many),
  intro: [kind.what, words.suits(kind.suits.charAt(0).toLowerCase() + kind.suits.slice(1))],
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
      const landing = kindLanding('mode', kind, required(path), having('mode', value, courses));
      const ours = landing.courses.filter(({ delivery }) => delivery.inferred).length;
      return ours ? { ...landing, intro: [...landing.intro, words.ofOurReading(ours)] } : landing;
    }),
    ...values('level').map(({ value, path }) => {
      const stage = stages.find(({ id }) => id === value);
      if (!stage) throw new Error(`stages has no row for "${value}"`);
      const found = having('level', value, courses);
      return {
        facet: { key: 'level', value },
        path: required(path),
        title: words.levelTitles[stage.id],
        description: words.levelDescription(countCourses(found.length), stage.what),
        intro: [words.levelIntro(stage.what), words.levelsDiffer],
        courses: found,
        guides: topic.guides.level,
      };
    }),
    ...values('country').map(({ value, path }) => {
      const found = having('country', value, courses);
      const country = countryInText(value);
      const online = found.filter(({ delivery }) => modesOf(delivery).includes('online')).length;
      const fromAbroad = online ? words.someOnline(online, found.length) : words.noneOnline;
      return {
        facet: { key: 'country', value },
        path: required(path),
        title: words.coursesFrom(country),
        description: words.countryDescription(countCourses(found.length), country, online),
        intro: [words.countryIntro(country, fromAbroad)],
        courses: found,
        guides: topic.guides.country,
      };
    }),
  ];
};
