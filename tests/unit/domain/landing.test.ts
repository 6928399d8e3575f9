import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { landings } from '#domain/landing.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const landing = (path: string, ...courses: Course[]) => {
  const pages = landings(courses);
  const page = pages.find((row) => row.path === path);
  if (!page) throw new Error(`There is no ${path} among ${pages.map((row) => row.path).join(', ')}`);
  return page;
};
const onCampus = { mode: 'on-campus', inferred: false } as const;
const irish = makeProvider({ country: 'IE' });

describe('the landing pages', () => {
  it('are one for each kind, mode, level and country that has courses', () => {
    expect(landings([makeCourse({ type: 'masters' })]).map(({ path }) => path)).toEqual([
      '/courses/masters/',
      '/courses/online/',
      '/courses/level/postgraduate/',
      '/courses/country/united-kingdom/',
    ]);
  });

  it('say of a way of taking part of how many courses it is our reading', () => {
    const ours = makeCourse({ id: 'a/b', delivery: { ...onCampus, inferred: true } });
    const sure = makeCourse({ id: 'a/c', delivery: onCampus });
    expect(landing('/courses/on-campus/', ours, sure).intro.at(-1)).toMatch(/^Of 1 of these it is our reading/);
    expect(landing('/courses/on-campus/', sure).intro.join(' ')).not.toContain('our reading');
  });

  it('are none where there are no courses', () => {
    expect(landings([])).toEqual([]);
  });

  it('list the courses of their value alone', () => {
    const masters = makeCourse({ id: 'a/masters', type: 'masters' });
    expect(landing('/courses/masters/', masters, makeCourse()).courses).toEqual([masters]);
  });

  it('describe themselves with their number of courses', () => {
    expect(landing('/courses/microcredentials/', makeCourse(), makeCourse()).description).toMatch(/^2 courses listed/);
  });

  it('use the singular for one course', () => {
    expect(landing('/courses/microcredentials/', makeCourse()).description).toMatch(/^1 course listed/);
  });

  it('go on in lower case after "Suits:"', () => {
    expect(landing('/courses/masters/', makeCourse({ type: 'masters' })).intro[1]).toMatch(/^Suits: graduates /);
  });

  it('name a guide at least', () => {
    const courses = [makeCourse({ type: 'masters' }), makeCourse({ delivery: onCampus })];
    expect(landings(courses).filter(({ guides }) => guides.length === 0)).toEqual([]);
  });
});

describe('the page of a level', () => {
  it('says of its numbers that they are comparable and not equivalent', () => {
    const page = landing('/courses/level/postgraduate/', makeCourse({ type: 'masters' }));
    expect(page.intro.join(' ')).toContain('comparability, not equivalence');
  });

  it('reads well for courses before university', () => {
    const page = landing('/courses/level/before-university/', makeCourse({ stage: 'before-university' }));
    expect(page.title).toBe('Courses at a level before university');
  });
});

describe('the page of a country', () => {
  it('has the article that the name takes', () => {
    expect(landing('/courses/country/united-kingdom/', makeCourse()).title).toBe('Courses from the United Kingdom');
  });

  it('has no article where the name takes none', () => {
    expect(landing('/courses/country/ireland/', makeCourse({ provider: irish })).title).toBe('Courses from Ireland');
  });

  it('says how many can be taken online and does not say that anybody may enrol', () => {
    const courses = [makeCourse({ provider: irish }), makeCourse({ provider: irish, delivery: onCampus })];
    expect(landing('/courses/country/ireland/', ...courses).intro[0]).toMatch(/1 of the 2 .*check with the provider/);
  });

  it('speaks of no online study where there is none', () => {
    const page = landing('/courses/country/ireland/', makeCourse({ provider: irish, delivery: onCampus }));
    expect(page.intro[0]).toBe('Courses by providers in Ireland. None of them is listed as online.');
  });
});
