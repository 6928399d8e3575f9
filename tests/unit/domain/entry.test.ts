import { describe, expect, it } from 'vitest';
import { facetOf } from '#domain/facets.ts';
import { makeCourse } from '../../support/make.ts';
import { readCourses } from '../../support/content.ts';

const values = (text: string) => facetOf('entry').values(makeCourse({ entry: { text } }));

describe('who can apply', () => {
  it.each([
    'None',
    'None: no prior knowledge is assumed; Python must be installed',
    'None; algebra, probability and statistics are suggested',
    'None formal',
    'No formal requirements',
    'No formal entry criteria',
    'No prior learning',
    'No entry requirements',
    'No prerequisites; each application is considered',
    'No formal requirements; a relevant degree or work in HR or L&D advised',
    'No formal requirements on the newer page; an earlier one asked for a computing degree',
  ])('is anybody where "%s"', (text) => {
    expect(values(text)).toEqual(['anyone']);
  });

  it.each([
    'No formal requirements; an interview',
    'None; a degree is required',
    'No experience with the tools; some familiarity with biological concepts',
    'No experience of the law; two years of work in a court',
    'Bachelor’s degree',
    'Not open to students on a visa',
    'Only organisations can register',
    'Only organisations can register; None',
  ])('is who meets something where "%s"', (text) => {
    expect(values(text)).toEqual(['asks-for-something']);
  });

  it.each(['No right to study in the UK is needed', 'No programming experience assumed'])(
    'is not known where "%s" denies one thing alone',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  it('is nobody under an age that is asked for', () => {
    expect(facetOf('entry').values(makeCourse({ entry: { text: 'None', minAge: 18 } }))).toEqual([
      'asks-for-something',
    ]);
  });

  it('asks for something of no course whose record only denies', () => {
    const denied = readCourses()
      .filter((course) => /^no(?:ne)?\b[^;:.]*$/i.test(course.entry?.text ?? '') && course.entry?.minAge === undefined)
      .filter((course) => !course.entry?.openTo && facetOf('entry').values(course).includes('asks-for-something'));
    expect(denied.map(({ id }) => id)).toEqual([]);
  });
});
