/** What words about starts mean, in an edition whose months have other names. */
import { expect, it, vi } from 'vitest';
import { pastStartWords, startWords } from '#domain/starts.ts';
import { makeCourse } from '../../support/make.ts';

vi.mock(import('#domain/dates.ts'), async (original) => ({
  ...(await original()),
  monthName: (month: number) => `mes ${month}`,
}));

it('the records’ own words are read in English whatever the language of the pages', () => {
  const course = makeCourse({ startNote: 'Apply by 30 September 2026' });
  expect(startWords(course, '2026-11-23')).toBeUndefined();
  expect(pastStartWords(course, '2026-11-23')).toBe('Apply by 30 September 2026');
});
