import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { lackingOf } from '#finder/lacking.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { makeCourse } from '../../support/make.ts';

const ects = { id: 'ects', name: 'ECTS', unit: { one: 'ECTS credit', many: 'ECTS credits' }, perEcts: 1 };
const credit = { credits: [{ system: ects as NonNullable<Course['credits']>[number]['system'], value: 5 }] };
const free = { price: { category: 'free', options: [] } } satisfies Partial<Course>;

/** What is lacking of courses of which the first some stand on the page. */
const lacking = (courses: readonly Partial<Course>[], onPage: number, chosen: Record<string, string[]> = {}) => {
  const made = courses.map((changes, place) =>
    makeCourse({ id: `one/c${place}`, title: `C${place}`, type: 'short-course', ...changes }),
  );
  const rows = made.map((_, row) => row);
  const table = readTable(encodeTable(made, '2026-11-23'));
  return lackingOf(table, { chosen }, rows, rows.slice(0, onPage)).map(({ fact, known }) => `${fact} ${known}`);
};

describe('what is known of none of the courses that stand first', () => {
  it('is said with how many of all that fit it is known of', () => {
    expect(lacking([free, free, { ...free, ...credit }], 2)).toEqual(['credit 1', 'certificate 0']);
    expect(lacking([{}, {}], 2)).toEqual(['credit 0', 'certificate 0', 'price 0']);
  });

  it('is nothing that one of them is known by', () => {
    const certified = { credential: { name: 'Fixture badge' } };
    expect(lacking([{ ...free, ...certified }, credit], 2)).toEqual([]);
    expect(lacking([{ ...free, ...credit, type: 'microcredential' }, {}], 2)).toEqual([]);
  });

  it('counts no credit as none, and a price without an amount as not known', () => {
    const paid = { price: { category: 'paid', options: [] } } satisfies Partial<Course>;
    expect(lacking([{ credits: [], ...paid }, {}], 2)).toEqual(['credit 0', 'certificate 0', 'price 0']);
  });

  it('leaves out what was asked for, and a single course, whose card says it', () => {
    expect(lacking([{}, {}], 2, { credits: ['none'], price: ['paid'] })).toEqual(['certificate 0']);
    expect(lacking([{}], 1)).toEqual([]);
  });
});
