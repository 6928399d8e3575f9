/** The courses of the directory counted, and a list for each value by which it can be narrowed, as Markdown. */
import type { Course } from '#domain/course.ts';
import { ageOf, ages, countAges } from '#domain/age.ts';
import { courseKinds, sentenceCase } from '#domain/course-types.ts';
import { formatDate } from '#domain/dates.ts';
import { countFacet, facetsAt, type Facet } from '#domain/facets.ts';
import { byName } from '#domain/join.ts';
import { currentCourses } from '#domain/listing.ts';
import { countryName } from '#domain/places.ts';
import { describeProvider } from '#domain/provider-words.ts';
import { markdownPath } from '#domain/urls.ts';
import { ages as ageNames } from '#words/course.ts';
import { formatNumber } from '../../words/format.ts';
import * as words from '#words/markdown.ts';
import * as lists from '#words/markdown-lists.ts';
import { courses as courseCount } from '#words/saved.ts';
import { filesOf, markdownPathsOf } from './files.ts';
import { courseLine, escapeMarkdown } from './write.ts';

/** Courses in one file: about 100 kB, which a reader of text takes in one go. */
const mostInFile = 300;

/** Facets whose values have no list here: those of a provider stand in its own file, and the others tell of the data. */
const withoutLists = new Set(['provider', 'stated', 'age']);

/** The courses with one value of a facet, or some of them where they are many. */
export interface ListFile {
  readonly path: string;
  readonly facet: Facet;
  readonly value: string;
  /** What the courses have in common: "Kind of course: Microcredentials". */
  readonly title: string;
  readonly courses: readonly Course[];
  /** Courses in all files of the value. */
  readonly all: number;
  readonly part: number;
  readonly parts: number;
}

/** Path of the Markdown that counts the courses. */
export const countsPath = markdownPath('/courses/');
/** Path of the Markdown that names the providers by country. */
export const providersPath = markdownPath('/providers/');

const listPath = (facet: string, value: string, part: number): string =>
  `/courses/lists/${facet}/${value}${part === 1 ? '' : `-part-${part}`}.md`;

const listedFacets = (asOf: string): Facet[] => facetsAt(asOf).filter(({ key }) => !withoutLists.has(key));

const isLineOf = (facet: Facet, value: string) => (course: Course) => facet.values(course).includes(value);

/** Every list, by facet and value. */
export const listFiles = (courses: readonly Course[], asOf: string): ListFile[] => {
  const current = currentCourses(courses, asOf);
  return listedFacets(asOf).flatMap((facet) =>
    countFacet(facet, current).flatMap(({ value, name }) => {
      const own = current.filter(isLineOf(facet, value));
      const parts = Math.ceil(own.length / mostInFile);
      return Array.from({ length: parts }, (_, at): ListFile => ({
        path: listPath(facet.key, value, at + 1),
        facet,
        value,
        title: `${facet.label}: ${name}`,
        courses: own.slice(at * mostInFile, (at + 1) * mostInFile),
        all: own.length,
        part: at + 1,
        parts,
      }));
    }),
  );
};

interface ListContext {
  /** Address of the site without a slash at its end. */
  readonly origin: string;
  readonly asOf: string;
  /** All courses that are not closed. */
  readonly courses: readonly Course[];
}

/** The paths of the courses' texts, worked out once for all lists of the same courses. */
const pathsKnown = new WeakMap<readonly Course[], ReadonlyMap<string, string>>();

const pathsOf = (courses: readonly Course[]) => {
  const paths = pathsKnown.get(courses) ?? markdownPathsOf(filesOf(courses));
  pathsKnown.set(courses, paths);
  return (course: Course): string => paths.get(course.id) ?? '';
};

/** The text of a list. */
export const listMarkdown = (list: ListFile, { origin, asOf, courses }: ListContext): string => {
  const pathOf = pathsOf(courses);
  const { facet, value, part, parts } = list;
  return `${[
    `# ${escapeMarkdown(list.title)}`,
    `${courseCount(list.all)}.${parts > 1 ? ` ${words.partWith(part, parts, list.courses.length)}` : ''} ${words.asOf(formatDate(asOf))} ${lists.linesLead}`,
    ...(parts > 1
      ? [
          `${words.otherParts}: ${Array.from({ length: parts }, (_, at) => at + 1)
            .filter((other) => other !== part)
            .map((other) => `${origin}${listPath(facet.key, value, other)}`)
            .join(', ')}`,
        ]
      : []),
    list.courses.map((course) => courseLine(course, asOf, `${origin}${pathOf(course)}`)).join('\n'),
  ].join('\n\n')}\n`;
};

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** How many courses of each kind have each value of a facet. */
const crossed = (courses: readonly Course[], facet: Facet): string => {
  const values = countFacet(facet, courses);
  const kinds = courseKinds.filter(({ id }) => courses.some(({ type }) => type === id));
  return table(
    ['', ...values.map(({ name }) => name)],
    kinds.map(({ id, many }) => {
      const own = courses.filter(({ type }) => type === id);
      return [
        sentenceCase(many),
        ...values.map(({ value }) => formatNumber(own.filter(isLineOf(facet, value)).length)),
      ];
    }),
  );
};

/** How many courses there are, in all and with each value of each facet, with the way to each list. */
export const countsMarkdown = ({ origin, asOf, courses }: ListContext): string => {
  const current = currentCourses(courses, asOf);
  const facets = listedFacets(asOf);
  const sections = facets.map((facet) => {
    const unknown = current.filter((course) => !facet.values(course).length).length;
    return [
      `## ${facet.label}`,
      [
        ...countFacet(facet, current).map(
          ({ value, name, count }) =>
            `- [${escapeMarkdown(name)}](${origin}${listPath(facet.key, value, 1)}): ${formatNumber(count)}`,
        ),
        ...(unknown ? [`- ${words.notKnown}: ${formatNumber(unknown)}`] : []),
      ].join('\n'),
    ].join('\n\n');
  });
  const aged = countAges(courses, asOf);
  const over = courses.filter((course) => ageOf(course, asOf) === 'past');
  const pathOf = pathsOf(courses);
  const named = (key: string) => facets.filter((facet) => facet.key === key);
  return `${[
    `# ${lists.countsTitle}`,
    lists.countsLead(current.length, over.length, formatDate(asOf)),
    lists.countsMonths,
    ...sections,
    ...[...named('subject'), ...named('price')].map(
      (facet) => `## ${lists.crossedTitle(facet.label)}\n\n${crossed(current, facet)}`,
    ),
    `## ${lists.ageTitle}`,
    ages.map((age) => `- ${ageNames[age]}: ${formatNumber(aged[age])}`).join('\n'),
    ...(over.length
      ? [`## ${ageNames.past}`, over.map((course) => courseLine(course, asOf, `${origin}${pathOf(course)}`)).join('\n')]
      : []),
  ].join('\n\n')}\n`;
};

/** The providers by country, each with its file. */
export const providersMarkdown = ({ origin, asOf, courses }: ListContext): string => {
  const firsts = filesOf(courses).filter(({ part }) => part === 1);
  const countryOf = ({ provider }: (typeof firsts)[number]): string =>
    provider.country === undefined ? lists.noCountry : countryName(provider.country);
  const byCountry = [...Map.groupBy(firsts, countryOf)].sort(([a], [b]) => byName(a, b));
  return `${[
    `# ${lists.providersTitle}`,
    lists.providersLead(firsts.length, byCountry.length, formatDate(asOf)),
    ...byCountry.map(([country, files]) =>
      [
        `## ${country}`,
        files
          .map(
            ({ provider, path, all }) =>
              `- [${escapeMarkdown(provider.name)}](${origin}${path}): ${escapeMarkdown(describeProvider(provider))}; ${courseCount(all)}`,
          )
          .join('\n'),
      ].join('\n\n'),
    ),
  ].join('\n\n')}\n`;
};
