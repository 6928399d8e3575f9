import { expect, it } from 'vitest';
import { pageAnswer } from '#domain/page-answer.ts';

const row = { course: 'fixture/one', checked: '2026-11-02', failures: 0 };

it.each([
  ['answered', '2026-11-02', 'The course’s page answered on 2 November 2026.'],
  ['title-missing', undefined, 'The course’s page answered on 2 November 2026, but did not name the course.'],
  ['gone', '2026-10-01', 'The course’s page was gone on 2 November 2026. It last answered on 1 October 2026.'],
  ['unanswered', '2026-10-01', 'The course’s page answered on 1 October 2026.'],
] as const)('says of a page that is "%s" and last answered %s: %s', (state, answered, words) => {
  expect(pageAnswer({ ...row, state, ...(answered && { answered }) })).toMatch(new RegExp(`^${words}`));
});

it('says nothing of a page that was not asked, or whose host has never answered', () => {
  expect(pageAnswer(undefined)).toBeUndefined();
  expect(pageAnswer({ ...row, state: 'unanswered' })).toBeUndefined();
});
