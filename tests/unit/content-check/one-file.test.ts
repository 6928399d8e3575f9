/** What records may not lay at a page: a file at a commit has nothing of later, and a course’s page is no date of another. */
import { expect, it } from 'vitest';
import { readCourses } from '../../support/content.ts';

/** The share of records of one file from which on its date is taken for that of all of them. */
const nearlyAll = 0.8;

it('is dated alike in all records that were read in it, where nearly all say one day', () => {
  const pinned = readCourses().filter(({ source }) => /\/[0-9a-f]{40}\//.test(source.url ?? '') && source.date);
  const odd = [...Map.groupBy(pinned, ({ source }) => source.url)].flatMap(([, courses]) => {
    const byDay = [...Map.groupBy(courses, ({ source }) => source.date)].sort(([, a], [, b]) => b.length - a.length);
    return (byDay[0]?.[1].length ?? 0) / courses.length < nearlyAll ? [] : byDay.slice(1).flatMap(([, rest]) => rest);
  });
  expect(odd.map(({ id, source }) => `${id}: ${source.date}`)).toEqual([]);
});

it('is of the course itself where its date makes what we know of it newer', () => {
  const courses = readCourses();
  const bare = (url: string | undefined) => url?.replace(/\/$/, '');
  const ofPage = Map.groupBy(courses, ({ url }) => bare(url));
  const borrowed = courses.flatMap(({ id, evidence = [], url, source }) =>
    evidence
      .filter((row) => row.date !== undefined && ![bare(url), bare(source.url)].includes(bare(row.url)))
      .filter((row) => row.url !== undefined && ofPage.has(bare(row.url)))
      .map(({ field }) => `${id}: ${field}`),
  );
  expect(borrowed).toEqual([]);
});
