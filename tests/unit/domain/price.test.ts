import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { formatMoney } from '#domain/money.ts';
import { costPerCredit, costPerHour } from '#domain/cost.ts';
import { withOwnNumbers } from '#domain/credit.ts';
import { facetOf } from '#domain/facets.ts';
import { perHundredHours } from '#domain/money-panel.ts';
import {
  formatPrice,
  formatPriceOption,
  hasAmount,
  isFreeForAll,
  paidBy,
  priceAsOf,
  priceNote,
  priceOfHours,
  roughPounds,
  wholePrice,
} from '#domain/price.ts';
import { creditSystem, makeCourse } from '../../support/make.ts';

type Price = NonNullable<Course['price']>;

/** A price as an editor would write it, with the schema's defaults filled in. */
const price = (category: Price['category'], ...options: Partial<Price['options'][number]>[]): Price => {
  const written = options.map((option) => ({ amount: 100, currency: 'GBP', ...option }));
  const { price: read } = makeCourse({ price: { category, options: written } as Price });
  if (!read) throw new Error('The fixture has no price');
  return read;
};

const option = (fields: Partial<Price['options'][number]>) => {
  const [first] = price('paid', fields).options;
  if (!first) throw new Error('The fixture has no price option');
  return first;
};

describe('an amount of money', () => {
  it.each([
    [1250, 'GBP', '£1,250'],
    [49.5, 'EUR', '€49.50'],
    [2950, 'USD', 'US$2,950'],
    [0, 'GBP', '£0'],
  ])('of %d %s is written %s', (amount, currency, words) => {
    expect(formatMoney(amount, currency)).toBe(words);
  });
});

describe('one of the prices', () => {
  it.each([
    [{ amount: 495 }, '£495'],
    [{ amount: { min: 500, max: 750 } }, '£500 to £750'],
    [{ amount: 39, per: 'month' }, '£39 a month'],
    [{ amount: 5000, currency: 'EUR', for: 'international' }, '€5,000 (international students)'],
    [{ amount: 0, covers: 'certificate' }, 'certificate at no extra cost'],
    [{ amount: 0, covers: 'assessment', note: 'the first sitting' }, 'assessment at no extra cost (the first sitting)'],
    [{ amount: 0, covers: 'credit', for: 'home' }, 'credit at no extra cost (home students)'],
    [{ for: 'employer', covers: 'certificate', note: 'until May' }, '£100 (employers; certificate only; until May)'],
  ] as const)('as %j is "%s"', (fields, words) => {
    expect(formatPriceOption(option(fields))).toBe(words);
  });
});

describe('the price in a few words', () => {
  it('is left out where nothing is stated', () => {
    expect(formatPrice(undefined)).toBeUndefined();
  });

  it('is "Free" for a free course', () => {
    expect(formatPrice(price('free'))).toBe('Free');
  });

  it('tells what the certificate of a free course costs', () => {
    expect(formatPrice(price('partially-free', { amount: 59, covers: 'certificate' }))).toBe(
      'Free to study; certificate £59',
    );
  });

  it('tells that something costs money where the amount is not known', () => {
    const words = 'Free to study; something beside it costs money';
    expect(formatPrice(price('partially-free'))).toBe(words);
    expect(formatPrice(price('partially-free', { amount: 0, covers: 'certificate' }))).toBe(words);
  });

  it.each([
    ['assessment', 'Free to study; assessment £59'],
    ['credit', 'Free to study; credit £59'],
  ] as const)('tells what the %s of a free course costs, though its certificate costs nothing', (covers, words) => {
    const options = [
      { amount: 0, covers: 'certificate' },
      { amount: 59, covers },
    ] as const;
    expect(formatPrice(price('partially-free', ...options))).toBe(words);
  });

  it('spans what different people pay', () => {
    expect(formatPrice(price('paid', { amount: 500, for: 'home' }, { amount: 900, for: 'international' }))).toBe(
      '£500 to £900',
    );
  });

  it('does not mix currencies in one range', () => {
    expect(formatPrice(price('paid', { amount: 500 }, { amount: 900, currency: 'EUR' }))).toBe('£500');
  });

  it('does not mix the price of a month with that of the course', () => {
    expect(formatPrice(price('paid', { amount: 30, per: 'month' }, { amount: 300 }))).toBe('£30 a month');
  });

  it('leaves the certificate out of what studying costs', () => {
    expect(formatPrice(price('paid', { amount: 20, covers: 'certificate' }, { amount: 300 }))).toBe('£300');
  });

  it('says so where a paid course states no amount', () => {
    expect(formatPrice(price('paid'))).toBe('Paid; amount not known');
  });

  it('names a subscription whose amount is not stated', () => {
    expect(formatPrice(price('subscription'))).toBe('By subscription');
  });
});

describe('what costs nothing beside a course', () => {
  const certificate = { amount: 0, covers: 'certificate' } as const;

  it('is told beside its price, and is no price of it', () => {
    expect(priceNote(price('free', certificate))).toBe('certificate at no extra cost');
    expect(priceNote(price('paid', { amount: 300 }, certificate))).toBe('certificate at no extra cost');
    expect(formatPrice(price('paid', certificate))).toBe('Paid; amount not known');
    expect(hasAmount(price('paid', certificate))).toBe(false);
    expect(wholePrice(price('paid', certificate))).toBeUndefined();
    expect(facetOf('price').values(makeCourse({ price: price('paid', certificate) }))).toEqual(['paid']);
    expect(facetOf('price').values(makeCourse({ price: price('free', certificate) }))).toEqual(['free']);
  });

  it('is no offer in a format that takes every price for that of the course, and what does cost says what it is', () => {
    const own = withOwnNumbers(makeCourse({ price: price('paid', { amount: 50, covers: 'assessment' }, certificate) }));
    expect(own.price?.options).toMatchObject([{ amount: 50, note: 'assessment only' }]);
  });
});

it('dates the price as precisely as its source does', () => {
  expect(priceAsOf({ ...price('paid'), asOf: '2026-09' })).toBe('as of September 2026');
});

it('gives no date to a price that has none', () => {
  expect(priceAsOf(price('paid'))).toBeUndefined();
});

describe('the price of the whole course', () => {
  it('is nothing for a free course', () => {
    expect(wholePrice(price('free'))?.amount).toBe(0);
  });

  it('is what students of the country pay before what others pay', () => {
    const both = price('paid', { amount: 900, for: 'international' }, { amount: 500, for: 'home' });
    expect(wholePrice(both)?.amount).toBe(500);
  });

  it('is the least of several that one may choose between, in one currency', () => {
    const places = price('paid', { amount: 2890 }, { amount: 2200 }, { amount: 90, currency: 'USD' });
    expect(wholePrice(places)?.amount).toBe(2200);
    const ranges = price('paid', { amount: { min: 400, max: 900 } }, { amount: { min: 400, max: 600 } });
    expect(wholePrice(ranges)?.amount).toEqual({ min: 400, max: 600 });
  });

  it('goes with all the hours only where it is for everything, or nothing else is known', () => {
    const study = { amount: 100, covers: 'study' as const };
    expect(priceOfHours(price('paid', study, { amount: 250 }))?.amount).toBe(250);
    expect(priceOfHours(price('paid', study))?.amount).toBe(100);
    const course = makeCourse({ price: price('paid', study, { amount: 250 }), workload: { hours: 50 } });
    expect([costPerHour(course), perHundredHours(course)]).toEqual([
      expect.stringContaining('£5'),
      expect.stringContaining('£500'),
    ]);
  });

  it('is what others pay where nothing else is stated', () => {
    expect(wholePrice(price('paid', { amount: 900, for: 'international' }))?.amount).toBe(900);
  });

  it('is not known from the price of a month', () => {
    expect(wholePrice(price('subscription', { per: 'month' }))).toBeUndefined();
  });

  it('is not that of the certificate', () => {
    expect(wholePrice(price('partially-free', { covers: 'certificate' }))).toBeUndefined();
  });
});

describe('a price in rough pounds', () => {
  it('is itself in pounds', () => {
    expect(roughPounds(price('paid', { amount: 450 }))).toBe(450);
  });

  it('is the middle of a range', () => {
    expect(roughPounds(price('paid', { amount: { min: 400, max: 600 } }))).toBe(500);
  });

  it('is less than the number of dollars', () => {
    expect(roughPounds(price('paid', { amount: 1000, currency: 'USD' }))).toBeLessThan(1000);
  });

  it('is not guessed for a currency without a rate', () => {
    expect(roughPounds(price('paid', { currency: 'XPF' }))).toBeUndefined();
  });
});

describe('what is paid by the piece', () => {
  it.each(['module', 'semester', 'month', 'year', 'credit'] as const)('is told apart from the whole: %s', (per) => {
    const by = price('paid', { amount: 50, per });
    expect([paidBy(by), roughPounds(by), facetOf('price').values(makeCourse({ price: by }))]).toEqual([
      per,
      undefined,
      [`by-${per}`],
    ]);
  });

  it('is nothing where the whole has a price, or there is no amount', () => {
    expect(paidBy(price('paid', { amount: 50 }, { amount: 5, per: 'month' }))).toBeUndefined();
    expect(paidBy(price('paid'))).toBeUndefined();
  });
});

describe('what qualifies a price', () => {
  it('stands beside it with its conditions and its date', () => {
    const one = price('paid', { amount: 50, for: 'home', note: 'For 60 credits' });
    expect(priceNote({ ...one, note: 'Reduced for some.', asOf: '2024' })).toBe(
      'home students; For 60 credits; Reduced for some; as of 2024',
    );
  });

  it('says that conditions differ where there are several amounts', () => {
    expect(priceNote(price('paid', { amount: 50, for: 'home' }, { amount: 90 }))).toMatch(/^conditions differ/);
    expect(priceNote(price('free'))).toBeUndefined();
  });
});

describe('the cost of a credit', () => {
  const credits = [{ system: creditSystem('cats'), value: 5 }];
  it('is worked out from the price that brings the credit, never from that of study alone', () => {
    const study = { covers: 'study' as const, amount: 100 };
    const both = price('paid', study, { amount: 250 });
    expect(costPerCredit(makeCourse({ price: both, credits }))).toBe('About £100 an ECTS credit (£50 a UK credit)');
    expect(costPerCredit(makeCourse({ price: price('paid', study), credits }))).toBeUndefined();
  });
});

describe('what needs nobody to pay for it', () => {
  const free = (note?: string) => isFreeForAll({ category: 'free', options: [], note });

  it.each([undefined, 'The materials, which are under an open licence', 'Said of the site as a whole.'])(
    'is free for everybody: %s',
    (note) => {
      expect(free(note)).toBe(true);
    },
  );

  it.each(['For residents.', 'No required cost; some pathways include course fees.'])(
    'is not free for everybody: %s',
    (note) => {
      expect(free(note)).toBe(false);
    },
  );

  it('is not what is only free to study', () => {
    expect(isFreeForAll({ category: 'partially-free', options: [] })).toBe(false);
  });

  it('is free for some in words, band and amount, and its amount is not known for all', () => {
    const forSome = { category: 'free' as const, options: [], note: 'Free of fees for domestic students.' };
    expect(formatPrice(forSome)).toBe('Free for some');
    expect(wholePrice(forSome)).toBeUndefined();
    const home = { amount: 0, currency: 'NZD', per: 'course', for: 'home', covers: 'both' } as const;
    expect(isFreeForAll({ category: 'free', options: [home] })).toBe(false);
    expect(isFreeForAll({ category: 'free', options: [home, { ...home, for: 'everyone' }] })).toBe(true);
  });
});
