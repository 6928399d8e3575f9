/** A course that one takes in one of several ways, as one chooses, is in none of them part of each. */
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { answerOf, factOf, noteOf } from '#domain/course-facts.ts';
import { answerWords } from '#domain/answer.ts';
import { facetOf } from '#domain/facets.ts';
import { matchCourses } from '#domain/listing.ts';
import { readCourses } from '../../support/content.ts';
import { makeCourse } from '../../support/make.ts';

const delivery: Course['delivery'] = { choice: ['online', 'on-campus'], inferred: false };
const either = makeCourse({ delivery });
const asOf = '2026-11-23';

describe('a course of which one chooses the way', () => {
  it('says the ways and that one chooses, as what its source states', () => {
    const answer = answerOf(factOf('mode'), either, { asOf });
    expect([answer.kind, answerWords(answer)]).toEqual(['stated', 'Online or on campus: one chooses']);
    expect(noteOf(factOf('mode'), either, { asOf })).toBeUndefined();
  });

  it('is found by each of its ways, and not as one that is a part of both', () => {
    expect(facetOf('mode').values(either)).toEqual(['online', 'on-campus']);
    expect(matchCourses([either], { mode: ['online'] } as never)).toHaveLength(1);
    expect(matchCourses([either], { mode: ['blended'] } as never)).toHaveLength(0);
  });

  it('is recorded as a part of each nowhere where its words leave one the choice', () => {
    const leftOpen =
      /\beither\b|\b(?:online|in person|on campus|face to face|virtual)\b[^.;]{0,12}\bor\b[^.;]{0,12}\b(?:online|in person|on campus|face to face|virtual)\b/i;
    const odd = readCourses().filter(
      ({ delivery: { mode, note = '' }, evidence = [] }) =>
        mode === 'blended' &&
        [
          note,
          ...evidence.filter(({ field }) => field.startsWith('delivery')).map(({ quotation = '' }) => quotation),
        ].some((text) => leftOpen.test(text)),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
