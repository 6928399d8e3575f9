import { describe, expect, it } from 'vitest';
import { findCourses } from '#finder/find-courses.ts';
import { narrow } from '#finder/narrow.ts';
import { nearestSubject } from '#finder/nearest-subject.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { indexTable } from '#finder/table-index.ts';
import { plainReading } from '#query/read-query.ts';
import { makeCourse } from '../../support/make.ts';

const subject = (id: string, name: string) => ({ id, name, code: '00', isced: name, covers: name });
const [social, health] = [subject('social', 'Social sciences'), subject('health', 'Health and care')];
const courses = [
  makeCourse({ id: 'one/a', title: 'Psychology', type: 'masters', subjects: [social] }),
  makeCourse({ id: 'one/b', title: 'Psychology today', subjects: [social] }),
  makeCourse({ id: 'one/c', title: 'Clinical skills', subjects: [health] }),
];
const table = readTable(encodeTable(courses, '2026-11-26'));
const index = indexTable(table);
const nearest = (words: string, chosen = {}, of?: string) => {
  const found = findCourses(table, index, plainReading(words), { chosen }, chosen, { isRight: () => true });
  const occupations = [[['psychologist'], 'social', ['psychology']] as const];
  return nearestSubject(table, { chosen }, found, occupations, of === undefined ? undefined : { subject: of });
};

describe('the nearest subject', () => {
  it.each([
    ['is that of the occupation that is named', 'curing', 'health', 'Health and care'],
    [
      'is what is learnt for an occupation, by the last word that tells',
      'clinical psychology',
      undefined,
      'Social sciences',
    ],
    ['is the one whose name has a word', 'zebra care', undefined, 'Health and care'],
    ['is that of most courses with some of the words', 'clinical zebra', undefined, 'Health and care'],
  ])('%s', (_, words, of, name) => {
    expect(nearest(words, {}, of)?.name).toBe(name);
  });

  it('is none where nothing tells', () => {
    expect(nearest('zebra')).toBeUndefined();
  });

  it.each([
    ['keeps', { type: ['masters'] }, 1],
    ['drops where no course of it is that', { type: ['doctorate'] }, 2],
  ])('%s what else is chosen, and says how many courses that gives', (_, chosen, count) => {
    const found = nearest('clinical psychology', chosen);
    expect(found?.count).toBe(count);
    expect(narrow(table, { chosen: found?.chosen ?? {} }).rows).toHaveLength(count);
  });
});
