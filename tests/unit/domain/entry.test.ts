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
    'None: some experience with the shell is expected and not mandatory',
    'None; at most five participants',
    'None. No degree is required',
    'None: you do not need to speak English',
    'None, but no experience of it is needed',
    'None, but some Python is useful',
    'No formal requirements; open to all, not only nurses',
  ])('is anybody where "%s"', (text) => {
    expect(values(text)).toEqual(['anyone']);
  });

  it.each([
    'No formal requirements; an interview',
    'None; a degree is required',
    'None. Applicants must be over 18',
    'None (applicants must be over 18)',
    'No formal requirements and applicants must be 18',
    'None; but a nursing degree',
    'None but having stored files on a computer',
    'None: you must speak English at B2',
    'None: those who are not nurses must pass a test',
    'None: you must hold a degree, not a diploma',
    'None; a degree is required, an older one too',
    'None; a degree is required and mathematics is preferred',
    'No formal requirements, however you must hold a degree',
    'No formal requirements. Open to registered nurses only',
    'No formal requirements; no interview, at least two years of work',
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
      .filter(
        (course) =>
          /^no(?:ne)?\b(?!.*\bbut\b)[^;:.]*$/i.test(course.entry?.text ?? '') && course.entry?.minAge === undefined,
      )
      .filter((course) => !course.entry?.openTo && facetOf('entry').values(course).includes('asks-for-something'));
    expect(denied.map(({ id }) => id)).toEqual([]);
  });

  it('is anybody of no course whose record asks, but for what must be installed', () => {
    const open = readCourses()
      .filter((course) => facetOf('entry').values(course).includes('anyone'))
      .filter(({ entry }) => /\b(?:but|however|must(?! be installed)|required|only)\b/i.test(entry?.text ?? ''));
    expect(open.map(({ entry }) => entry?.text)).toEqual([]);
  });
});
