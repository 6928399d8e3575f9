import { describe, expect, it } from 'vitest';
import { daysIn, readDay } from '#contribute/days.ts';
import { fieldAt, formFields, placesIn } from '#contribute/fields.ts';
import { plainMessage } from '#contribute/messages.ts';
import { fromBoxes } from '#contribute/values.ts';
import { partialDate, day } from '#schemas/values.ts';
import { courseSchema } from '#schemas/course.ts';
import { courseFields } from '#words/contribute-fields.ts';

const fields = formFields(courseSchema, courseFields);
const dated = placesIn(fields).flatMap((path) => {
  const field = fieldAt(fields, path);
  return field?.kind === 'text' && field.dated ? [field] : [];
});

describe('a day as people write it', () => {
  it.each([
    ['28/11/2026', '2026-11-28'],
    ['11/28/2026', '2026-11-28'],
    ['28.11.2026', '2026-11-28'],
    ['28-11-2026', '2026-11-28'],
    ['5/5/2026', '2026-05-05'],
    ['2026/11/28', '2026-11-28'],
    ['2026-11-8', '2026-11-08'],
    ['28 November 2026', '2026-11-28'],
    ['Saturday, 28th of November 2026', '2026-11-28'],
    ['28 nov. 2026', '2026-11-28'],
    ['28-Nov-2026', '2026-11-28'],
    ['November 28, 2026', '2026-11-28'],
    ['1st Sept 2026', '2026-09-01'],
    ['2026-11-28', '2026-11-28'],
  ])('"%s" is read where it can mean one day alone', (typed, wanted) => {
    expect([readDay(typed, 'day'), readDay(typed, 'partial')]).toEqual([wanted, wanted]);
  });

  it.each([
    ['November 2026', '2026-11'],
    ['11/2026', '2026-11'],
    ['2026/11', '2026-11'],
  ])('"%s" is a month where a month will do, and no day', (typed, wanted) => {
    expect([readDay(typed, 'partial'), readDay(typed, 'day')]).toEqual([wanted, typed]);
  });

  it.each([
    '3/4/2026',
    '31/2/2026',
    '2026/27',
    '28/11/26',
    'next week',
    '28 Brumaire 2026',
    '0/11/2026',
    '2026',
    'anytime',
  ])('"%s" stays as it is', (typed) => {
    expect([readDay(typed, 'day'), readDay(typed, 'partial')]).toEqual([typed, typed]);
  });

  it('can be two days to readers of two countries', () => {
    expect(daysIn('3/4/2026', 'day')).toEqual(['2026-04-03', '2026-03-04']);
  });
});

describe('every field of days', () => {
  it('is known as one, by what the schema lets in', () => {
    expect(dated.map(({ path, dated: kind }) => [path, kind])).toEqual(
      expect.arrayContaining([
        ['intakes.start', 'partial'],
        ['source.date', 'partial'],
        ['source.checked', 'day'],
        ['evidence.read', 'day'],
        ['recorded', 'day'],
      ]),
    );
    for (const field of dated) {
      const written = fromBoxes(field, [' 28/11/2026 ']);
      expect((field.dated === 'day' ? day : partialDate).safeParse(written).success, field.path).toBe(true);
    }
  });

  it('says what to write where a day can mean two, or none', () => {
    const schema = { day, partial: partialDate };
    for (const field of dated)
      for (const typed of ['3/4/2026', 'soon']) {
        const kept = fromBoxes(field, [typed]);
        expect(kept).toBe(typed);
        const wanted = schema[field.dated ?? 'day'].safeParse(kept).error?.issues[0]?.message ?? '';
        const message = plainMessage({ wanted, found: JSON.stringify(kept), field: field.path }, field, false, fields);
        expect(message, field.path).toMatch(
          typed === 'soon' ? /^Write a .*28 November 2026/ : /^Write 2026-04-03 for 3 April 2026, or 2026-03-04 for/,
        );
      }
  });
});
