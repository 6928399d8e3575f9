import { describe, expect, it } from 'vitest';
import { fourPrices, perHundredHours, placeAmongKind, whenToApply } from '#domain/money-panel.ts';
import { creditSystem, makeCourse } from '../../support/make.ts';
import type { Course } from '#domain/course.ts';

type Price = NonNullable<Course['price']>;
const option = (fields: Partial<Price['options'][number]>): Price['options'][number] => ({
  amount: 100,
  currency: 'GBP',
  per: 'course',
  for: 'everyone',
  covers: 'both',
  ...fields,
});
const priced = (options: Price['options'], fields: Partial<Course> = {}) =>
  makeCourse({ price: { category: 'paid', options }, ...fields });
const values = (course: Course) => fourPrices(course).map(({ value }) => value);

describe('the four prices', () => {
  it('claims nothing of assessment, certificate and credit where one price is all that is known', () => {
    expect(values(priced([option({ amount: 495 })]))).toEqual(['£495', undefined, undefined, undefined]);
  });

  it('tells apart what a source prices apart', () => {
    const options = [
      option({ amount: 5000, currency: 'EUR', note: 'With exam' }),
      option({ amount: 3750, currency: 'EUR', covers: 'study' }),
      option({ amount: 40, currency: 'EUR', covers: 'certificate' }),
    ];
    expect(values(priced(options))).toEqual(['€3,750', '€5,000 (With exam), study included', '€40', undefined]);
  });

  it('has the price of an assessment and of credit that come on top', () => {
    const options = [
      option({}),
      option({ amount: 244, covers: 'assessment' }),
      option({ amount: 30, covers: 'credit' }),
    ];
    expect(values(priced(options))).toEqual(['£100', '£244', undefined, '£30']);
  });

  it('tells what costs nothing beside the course: free of a free one, in the price of another', () => {
    const options = (['assessment', 'certificate', 'credit'] as const).map((covers) => option({ amount: 0, covers }));
    const free = (category: Price['category']) => values(makeCourse({ price: { category, options } }));
    expect(free('free')).toEqual(['Free', 'Free', 'Free', 'Free']);
    expect(free('partially-free').slice(1)).toEqual(['Free', 'Free', 'Free']);
    expect(free('paid')).toEqual([undefined, 'In the price', 'In the price', 'In the price']);
    const noted = option({ amount: 0, covers: 'certificate', for: 'home', note: 'Until May' });
    expect(values(priced([option({}), noted]))[2]).toBe('In the price (home students; Until May)');
  });

  it('never has a number without what qualifies it', () => {
    const course = makeCourse({
      price: {
        category: 'paid',
        options: [option({ for: 'home', note: 'Self-funded' })],
        asOf: '2025',
        note: 'A kit costs more.',
      },
    });
    expect(values(course)[0]).toBe('£100 (home students; Self-funded; A kit costs more; as of 2025)');
    expect(values(makeCourse({ price: { category: 'free', options: [], note: 'For residents.' } }))[0]).toBe(
      'Free for some (For residents)',
    );
  });

  it('says of a free course only that learning is free', () => {
    expect(values(makeCourse({ price: { category: 'free', options: [] } }))).toEqual([
      'Free',
      undefined,
      undefined,
      undefined,
    ]);
    expect(values(makeCourse({ price: { category: 'free', options: [] }, credits: [] }))[3]).toBe('It carries none');
  });

  const credits = [{ system: creditSystem('cats'), value: 15 }];
  it.each([
    [
      'is not known of one price for all, whatever it comes to for each credit',
      [option({ amount: 450 })],
      {},
      undefined,
    ],
    [
      'is that of all, where study alone costs less',
      [option({ covers: 'study' }), option({ amount: 250 })],
      {},
      '£250, study included',
    ],
    [
      'is that of a credit, where the fee is by the credit',
      [option({ per: 'credit', amount: 60 })],
      {},
      '£60 a credit',
    ],
    [
      'is in the fee of an award',
      [option({ amount: 9000 })],
      { type: 'masters' as const },
      'In the fee: the credit is the award’s',
    ],
  ])('for the credit %s', (_, options, fields, expected) => {
    expect(values(priced(options, { credits, ...fields }))[3]).toBe(expected);
  });
});

describe('its place among its kind', () => {
  const course = (id: string, amount: number, fields: Partial<Course> = {}) =>
    priced([option({ amount })], { id: `fixture-college/${id}`, workload: { hours: 100 }, ...fields });
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) => course(id, (index + 1) * 100));

  it('counts those that cost less and more for 100 hours, with the middle', () => {
    expect(placeAmongKind(course('b', 200), eight)).toBe(
      'Of 7 other microcredentials here that cost money and whose price and hours are known, 1 costs less and 6 cost more for 100 hours. The middle one costs about £450.',
    );
  });

  it('counts those that cost the same apart', () => {
    const same = [...eight, course('i', 200), course('j', 200.5)];
    expect(placeAmongKind(course('b', 200), same)).toContain('1 costs less, 2 cost the same and 6 cost more');
  });

  it('leaves out other kinds, free ones and those without hours, and says nothing of too few', () => {
    const others = [
      course('x', 1, { type: 'masters' }),
      course('y', 1, { workload: undefined }),
      makeCourse({ id: 'fixture-college/z', price: { category: 'free', options: [] }, workload: { hours: 10 } }),
    ];
    expect(placeAmongKind(course('b', 200), [...eight.slice(1), ...others])).toBeUndefined();
  });

  it('says the price of 100 hours in the currency of the listing', () => {
    expect(perHundredHours(priced([option({ amount: 300, currency: 'USD' })], { workload: { hours: 150 } }))).toBe(
      'About US$200 for 100 hours of study',
    );
  });
});

describe('when to apply', () => {
  const asOf = '2026-11-23';
  it('is the last day that the source names, of a start that is not over', () => {
    const intakes = [
      { start: '2026-10', applyBy: '2026-09-01' },
      { start: '2027-02', applyBy: '2027-01-10' },
    ];
    expect(whenToApply(makeCourse({ intakes }), asOf)).toBe('By 10 January 2027.');
    expect(whenToApply(makeCourse({ intakes: intakes.slice(0, 1) }), asOf)).toBeUndefined();
    expect(whenToApply(makeCourse({ intakes: [{ start: '2027-02' }] }), asOf)).toContain('is not known');
    expect(whenToApply(makeCourse({ startMonths: [2, 7] }), asOf)).toContain('each year in February and July');
    expect(whenToApply(makeCourse({ startNote: 'Fall quarter' }), asOf)).toContain('Fall quarter');
    const inTime = 'Spring term; apply by 8 January 2027';
    expect(whenToApply(makeCourse({ startNote: inTime }), asOf)).toBe(`Of its start the source says: ${inTime}.`);
    expect(whenToApply(makeCourse({ startNote: 'Autumn term; apply by 8 August 2026' }), asOf)).toBeUndefined();
  });
});
