import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { currentCourses, inListOrder, matchCourses, paginate, pickExamples } from '#domain/listing.ts';
import { courseQuerySchema } from '#schemas/guide.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const provider = (id: string) => makeProvider({ id });

describe('a paged list', () => {
  const lists = fc.array(fc.integer());
  const sizes = fc.integer({ min: 1, max: 30 });

  it('holds every row once and in order', () => {
    fc.assert(
      fc.property(lists, sizes, (list, size) => {
        expect(paginate(list, size).flatMap(({ items }) => items)).toEqual(list);
      }),
    );
  });

  it('fills every page but the last', () => {
    fc.assert(
      fc.property(lists, sizes, (list, size) => {
        const short = paginate(list, size)
          .slice(0, -1)
          .filter(({ items }) => items.length !== size);
        expect(short).toEqual([]);
      }),
    );
  });

  it('numbers its pages from 1 to their count', () => {
    fc.assert(
      fc.property(lists, sizes, (list, size) => {
        const pages = paginate(list, size);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
        expect(pages.every(({ count }) => count === pages.length)).toBe(true);
      }),
    );
  });

  it('is one empty page where there is nothing', () => {
    expect(paginate([])).toEqual([{ items: [], number: 1, count: 1, total: 0 }]);
  });

  it('has no empty page after a full one', () => {
    expect(paginate([1, 2], 2)).toHaveLength(1);
  });
});

describe('the courses that a query asks for', () => {
  const masters = makeCourse({ id: 'a/masters', type: 'masters' });
  const micro = makeCourse({ id: 'a/micro', delivery: { mode: 'blended', inferred: false } });
  const closed = makeCourse({ id: 'a/closed', status: 'closed' });
  const found = (query: Record<string, unknown>) =>
    matchCourses([masters, micro, closed], courseQuerySchema.parse(query)).map(({ id }) => id);

  it('are all that are on offer where it asks for nothing', () => {
    expect(found({})).toEqual(['a/masters', 'a/micro']);
  });

  it.each([
    [{ type: ['masters'] }, ['a/masters']],
    [{ type: ['masters', 'microcredential'] }, ['a/masters', 'a/micro']],
    [{ mode: ['blended'] }, ['a/micro']],
    [{ stage: ['postgraduate'] }, ['a/masters']],
    [{ subject: ['computing'] }, ['a/masters', 'a/micro']],
    [{ subject: ['education'] }, []],
    [{ type: ['masters'], mode: ['blended'] }, []],
  ])('for %j are %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('are not cut to its limit', () => {
    expect(found({ limit: 1 })).toHaveLength(2);
  });
});

describe('examples', () => {
  const plain = makeCourse({ id: 'a/plain', provider: provider('a') });
  const full = makeCourse({ id: 'a/full', provider: provider('a'), skills: ['Fixtures'], entry: { text: 'None' } });
  const other = makeCourse({ id: 'b/other', provider: provider('b') });
  const welsh = makeCourse({ id: 'c/welsh', provider: provider('c'), languages: ['cy'], skills: ['Fixtures'] });
  const ids = (limit: number, ...courses: (typeof plain)[]) => pickExamples(courses, limit).map(({ id }) => id);

  it('begin with the listing that states most', () => {
    expect(ids(1, plain, full)).toEqual(['a/full']);
  });

  it('show another provider before a second course of one', () => {
    expect(ids(2, plain, full, other)).toEqual(['a/full', 'b/other']);
  });

  it('are filled up with further courses of a provider', () => {
    expect(ids(3, plain, full, other)).toEqual(['a/full', 'b/other', 'a/plain']);
  });

  it('put a course that is not taught in English last', () => {
    expect(ids(2, welsh, other)).toEqual(['b/other', 'c/welsh']);
  });

  it('are the same in whatever order the courses come', () => {
    const all = [plain, full, other, welsh];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (shuffled) => {
        expect(ids(4, ...shuffled)).toEqual(ids(4, ...all));
      }),
    );
  });
});

describe('the order of lists', () => {
  const asOf = '2026-11-23';
  const of = (id: string, date: string | undefined, more: Partial<Course> = {}) =>
    makeCourse({
      id,
      provider: provider(id.split('/')[0] ?? ''),
      source: { name: 'Fixture page', kind: 'provider', ...(date ? { date } : {}) },
      ...more,
    });
  const ids = (...courses: Course[]) => inListOrder(courses, asOf).map(({ id }) => id);

  it('puts facts of the last year first, then pages without a date, then older ones', () => {
    const full = { entry: { text: 'None' }, assessment: { text: 'A test.' } };
    expect(ids(of('a/old', '2023', full), of('b/undated', undefined, full), of('c/new', '2026'))).toEqual([
      'c/new',
      'b/undated',
      'a/old',
    ]);
  });

  it('puts the most completely known first, and keeps courses of one provider apart', () => {
    const entry = { entry: { text: 'None' } };
    expect(ids(of('a/1', '2026', entry), of('a/2', '2026', entry), of('b/1', '2026'))).toEqual(['a/1', 'b/1', 'a/2']);
  });

  it('leaves courses that seem to be over out', () => {
    const over = of('a/over', '2022', { intakes: [{ start: '2022-09' }] });
    expect(currentCourses([over, of('b/there', '2022')], asOf).map(({ id }) => id)).toEqual(['b/there']);
  });
});
