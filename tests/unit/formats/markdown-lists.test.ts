/** The lists of the directory as Markdown: each course under each of its values, and numbers that are those of the lists. */
import { describe, expect, it } from 'vitest';
import { isCurrent } from '#domain/age.ts';
import { facetsAt } from '#domain/facets.ts';
import { countsMarkdown, listFiles, listMarkdown, providersMarkdown } from '#formats/markdown/lists.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const asOf = '2026-11-23';
const irish = makeProvider({ id: 'fixture-irish', name: 'Fixture [Irish]', country: 'IE' });
const free = { category: 'free' as const, options: [] };
const courses = [
  makeCourse({ id: 'fixture-college/march', title: 'In March', intakes: [{ start: '2027-03-01' }], price: free }),
  makeCourse({ id: 'fixture-college/yearly', title: 'Each March', startMonths: [3], type: 'short-course' }),
  makeCourse({ id: 'fixture-irish/other', title: 'Other', provider: irish, type: 'short-course' }),
  makeCourse({ id: 'fixture-college/over', title: 'Over', intakes: [{ start: '2020-01' }], recorded: '2020-01-01' }),
];
const context = { origin: 'https://site.example', asOf, courses };
const files = listFiles(courses, asOf);
const textOf = (path: string) => {
  const list = files.find((file) => file.path === `/courses/lists/${path}.md`);
  return list ? listMarkdown(list, context) : undefined;
};

describe('the lists', () => {
  it('have each course that is listed under each of its values, and one that is over under none', () => {
    const lacking = facetsAt(asOf)
      .filter(({ key }) => !['provider', 'stated', 'age'].includes(key))
      .flatMap((facet) =>
        courses.flatMap((course) =>
          facet.values(course).flatMap((value) => {
            const own = files.filter((file) => file.facet.key === facet.key && file.value === value);
            return own.some((file) => file.courses.includes(course)) === isCurrent(course, asOf)
              ? []
              : [`${facet.key} ${value} ${course.id}`];
          }),
        ),
      );
    expect(courses.filter((course) => isCurrent(course, asOf))).toHaveLength(3);
    expect(lacking).toEqual([]);
  });

  it('answer what starts in a month, and what costs nothing, with the way to each source', () => {
    expect(textOf('start/2027-03')).toContain(
      '[In March, Fixture College](https://site.example/providers/fixture-college/index.html.md#march)',
    );
    expect(textOf('start/each-03')).toContain('[Each March, ');
    expect(textOf('price/free')).toContain('In March');
    expect(textOf('price/free')).not.toContain('Each March');
  });

  it('of many courses are in parts that lead to each other', () => {
    const many = Array.from({ length: 301 }, (_, at) =>
      makeCourse({ id: `fixture-college/c-${at}`, title: `C ${at}` }),
    );
    const parts = listFiles(many, asOf).filter(({ facet }) => facet.key === 'type');
    expect(parts.map(({ path, courses: own }) => [path, own.length])).toEqual([
      ['/courses/lists/type/microcredential.md', 300],
      ['/courses/lists/type/microcredential-part-2.md', 1],
    ]);
    const [first] = parts;
    expect(first && listMarkdown(first, { ...context, courses: many })).toContain('microcredential-part-2.md');
  });
});

it('the counts are those of the lists, cross kinds with subjects, and name what is over apart', () => {
  const text = countsMarkdown(context);
  expect(text).toContain('3 courses are listed as of 23 November 2026. 1 more seem to be over');
  const stated = new Map(
    [...text.matchAll(/\(https:\/\/site\.example(\/courses\/lists\/\S+)\): (\d+)/g)].map(([, path, count]) => [
      path,
      Number(count),
    ]),
  );
  expect([...stated.keys()].sort()).toEqual(
    files
      .filter(({ part }) => part === 1)
      .map(({ path }) => path)
      .sort(),
  );
  expect(files.filter(({ path, part, all }) => part === 1 && stated.get(path) !== all)).toEqual([]);
  expect(text).toMatch(/\| Short courses \| 2 \|/);
  expect(text).toMatch(/- Not known: 2/);
  expect(text).toMatch(/## [^\n]*over[^\n]*\n\n- \[Over, /i);
});

it('the providers stand by country, with what they are and how many courses they have', () => {
  const text = providersMarkdown(context);
  expect(text.match(/^## .*$/gm)).toEqual(['## Ireland', '## United Kingdom']);
  expect(text).toMatch(
    /\[Fixture \\\[Irish\\\]\]\(https:\/\/site\.example\/providers\/fixture-irish\/index\.html\.md\): .*; 1 course/,
  );
});
