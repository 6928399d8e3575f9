import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { relatedCourses } from '#domain/related.ts';
import { makeCourse } from '../../support/make.ts';

const education = { id: 'education', code: '01', name: 'Education', isced: 'Education', covers: 'Teaching.' };
const course = makeCourse({ id: 'a/own', title: 'Python for analysis' });
const other = (id: string, fields: Partial<Course> = {}) => makeCourse({ id, title: 'Fixture', ...fields });
const ids = (...courses: Course[]) => relatedCourses(course, courses).map(({ id }) => id);

describe('related courses', () => {
  it('never include the course itself', () => {
    expect(ids(course)).toEqual([]);
  });

  it('never include a closed course', () => {
    expect(ids(other('a/closed', { status: 'closed' }))).toEqual([]);
  });

  it('share a subject, whatever words they share', () => {
    expect(ids(other('a/elsewhere', { title: course.title, subjects: [education] }))).toEqual([]);
  });

  it('may share the second subject only', () => {
    expect(ids(other('a/both', { subjects: [education, ...course.subjects] }))).toEqual(['a/both']);
  });

  it('come first where they share words', () => {
    expect(ids(other('a/plain'), other('a/words', { title: 'Deeper Python' }))).toEqual(['a/words', 'a/plain']);
  });

  it('are of the same kind before another kind', () => {
    expect(ids(other('a/diploma', { type: 'diploma' }), other('a/same'))).toEqual(['a/same', 'a/diploma']);
  });

  it('can be taken in a way of this one before in another alone', () => {
    const either: Course['delivery'] = { choice: ['online', 'on-campus'], inferred: false };
    const blended: Course['delivery'] = { mode: 'blended', inferred: false };
    expect(course.delivery.mode).toBe('online');
    expect(ids(other('a/a', { delivery: blended }), other('a/either', { delivery: either }))).toEqual([
      'a/either',
      'a/a',
    ]);
  });

  it('state more before those that state less', () => {
    expect(ids(other('a/a'), other('a/stating', { entry: { text: 'None' } }))).toEqual(['a/stating', 'a/a']);
  });

  it('are at most as many as asked for', () => {
    expect(relatedCourses(course, [other('a/a'), other('a/b'), other('a/c')], 2)).toHaveLength(2);
  });

  it('are the same in whatever order the courses come', () => {
    const all = [other('a/a'), other('a/b'), other('a/c'), other('a/d', { type: 'diploma' })];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (shuffled) => {
        expect(ids(...shuffled)).toEqual(ids(...all));
      }),
    );
  });
});
