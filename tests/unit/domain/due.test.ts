import { expect, test } from 'vitest';
import { dueGuides } from '#domain/due.ts';

test('guides past their day are due, the longest overdue first; the day itself is in time', () => {
  const guides = [
    { reviewBy: '2027-05-01' },
    { reviewBy: '2027-01-01' },
    { reviewBy: '2027-05-31' },
    { reviewBy: '2027-06-01' },
  ];
  expect(dueGuides(guides, '2027-05-31').map(({ reviewBy, daysOver }) => [reviewBy, daysOver])).toEqual([
    ['2027-01-01', 150],
    ['2027-05-01', 30],
  ]);
});
