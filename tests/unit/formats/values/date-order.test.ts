/** Which of two numbers is the day, and how sure that is: the edges and the words of each rule. */
import { describe, expect, it } from 'vitest';
import { readDate } from '#formats/values/date.ts';
import type { ReadContext } from '#formats/values/reading.ts';

const read = (text: string, context: ReadContext = {}) => {
  const { value, certainty, rule } = readDate(text, context);
  return [value, certainty, rule];
};

describe('a date in numbers', () => {
  it.each<[string, ReadContext, string, string | undefined]>([
    ['13/12/2026', {}, '2026-12-13', undefined],
    ['12/12/2026', {}, '2026-12-12', undefined],
    ['12/13/2026', {}, '2026-12-13', 'read as month/day/year'],
    ['12/13/2026', { country: 'GB' }, '2026-12-13', 'read as month/day/year'],
    ['11/12/2026', {}, '2026-12-11', 'read as day/month/year; could be month/day/year'],
    ['12/11/2026', {}, '2026-11-12', 'read as day/month/year; could be month/day/year'],
    ['11/12/2026', { country: 'US' }, '2026-11-12', 'read as month/day/year, by the country of the provider'],
    ['11.12.2026', {}, '2026-12-11', undefined],
    ['11.12.2026', { country: 'US' }, '2026-12-11', undefined],
    ['13/12/26', {}, '2026-12-13', 'a year of two digits'],
    ['12/12/26', {}, '2026-12-12', 'a year of two digits'],
    ['12/13/26', {}, '2026-12-13', 'read as month/day/year; a year of two digits'],
  ])('%s with %j is %s by the rule %s', (text, context, value, rule) => {
    expect(read(text, context)).toEqual([value, rule === undefined ? 'certain' : 'by-rule', rule]);
  });

  it.each([
    ['13.12.79', '2079-12-13'],
    ['13.12.80', '1980-12-13'],
    ['13.12.00', '2000-12-13'],
  ])('%s is of the year of %s', (text, value) => {
    expect(readDate(text, {}).value).toBe(value);
  });

  it.each(['31/02/2026', '00/12/2026', '13/13/2026', '2026-13-01', '2026-00-10', '2026-02-30'])(
    '%s is none',
    (text) => {
      expect(readDate(text, {}).value).toBeUndefined();
    },
  );
});
