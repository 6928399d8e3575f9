import { expect, it } from 'vitest';
import { initialsOf } from '#text/initials.ts';

it.each([
  ['Certificate of Professional Competence', ['CPC']],
  ['Manager’s Certificate of Professional Competence in Passenger Transport', ['CPC']],
  ['Weaving: Master of Fine Arts and Crafts', ['MFAC']],
  ['Principles of Prescribing for Health Care Professionals (Level 7)', []],
  ['Introduction to bookkeeping and accounting', []],
  ['Building Envelope Design', []],
  ['UMS Leadership Award', []],
  ['Best Interests Assessor training', ['BIA']],
])('the initials of the awards in “%s” are %j', (title, letters) => {
  expect(initialsOf(title)).toEqual(letters);
});
