import { describe, expect, it } from 'vitest';
import { ladderPlace } from '#domain/ladder-place.ts';
import type { Course } from '#domain/course.ts';
import { framework, makeCourse } from '../../support/make.ts';

const here = (course: Course) =>
  ladderPlace(course, framework('eqf'))
    ?.rungs.filter(({ isHere }) => isHere)
    .map(({ eqf }) => eqf);

describe('the place of a course on the ladder', () => {
  it('is the level of the EQF that its stated level corresponds to', () => {
    expect(here(makeCourse({ levels: [{ framework: framework('fheq'), level: '7' }] }))).toEqual([7]);
    expect(here(makeCourse({ levels: [{ framework: framework('scqf'), level: '7' }] }))).toEqual([5]);
    expect(here(makeCourse({ levels: [{ framework: framework('nfq'), level: '9' }] }))).toEqual([7]);
  });

  it('is all levels of its stage where no level is stated', () => {
    expect(here(makeCourse({ stage: 'undergraduate' }))).toEqual([6, 5]);
    expect(ladderPlace(makeCourse({ type: 'masters' }), framework('eqf'))?.from).toEqual({ stage: 'Postgraduate' });
  });

  it('names a stated level that the EQF has no match for', () => {
    const aqf = makeCourse({ levels: [{ framework: framework('aqf'), level: '8' }], stage: 'postgraduate' });
    expect(ladderPlace(aqf, framework('eqf'))?.from).toEqual({ stage: 'Postgraduate', level: 'Level 8 (AQF)' });
  });

  it('is nowhere where neither is known', () => {
    expect(here(makeCourse())).toBeUndefined();
  });
});
