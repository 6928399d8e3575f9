/** The facets of price, hours, credit and start beside what the records give that lie in `content/`: nothing of the site's own sums counts here. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { narrow } from '#finder/narrow.ts';
import { readQuery } from '#finder/state.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { readCourses } from '../../support/content.ts';

type Amount = number | { min: number; max: number };
interface Of {
  of?: string;
}
interface Raw {
  status?: string;
  price?: {
    category: string;
    note?: string;
    options?: { amount: Amount; currency: string; per?: string; for?: string; covers?: string }[];
  };
  workload?: { hours?: Amount; hoursPerWeek?: Amount } & Of;
  duration?: { value: Amount; unit: string } & Of;
  credits?: ({ system: string; value: Amount } & Of)[];
  delivery: { pace?: string };
  intakes?: { start: string; end?: string; applyBy?: string; state?: string }[];
  startMonths?: number[];
}

const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const rates = new Map(
  json<{ currency: string; pounds: number }[]>('content/currency-rates.json').map((row) => [row.currency, row.pounds]),
);
const perEcts = new Map(
  json<{ id: string; perEcts?: number }[]>('content/credit-systems.json').map((row) => [row.id, row.perEcts]),
);
const records = new Map(
  globSync('content/courses/*/*.json').flatMap((path): [string, Raw][] => {
    const record = json<Raw>(path);
    const id = path.split(/[/\\]/).slice(-2).join('/').replace('.json', '');
    return record.status === 'closed' ? [] : [[id, record]];
  }),
);

const asOf = '2026-11-23';
const least = (amount: Amount) => (typeof amount === 'number' ? amount : amount.min);
const most = (amount: Amount) => (typeof amount === 'number' ? amount : amount.max);
const half = (amount: Amount) => (least(amount) + most(amount)) / 2;
/** The first name whose limit is above a number. */
const step = (value: number, ...steps: [below: number, name: string][]) => steps.find(([below]) => value < below)?.[1];
/** A range lies where its upper end lies. */
const steps = (amount: Amount, ...all: [below: number, name: string][]) => [step(most(amount), ...all)];

const ofStudy = ({ price }: Raw) =>
  (price?.options ?? []).filter(({ covers }) => covers === undefined || covers === 'both' || covers === 'study');

/** Whether the note says that it is free for some alone. */
const isForSome = ({ price }: Raw) =>
  price?.category === 'free' && /domestic students|course fees/.test(price.note ?? '');

/** What the whole course costs in pounds, both ends. */
const pounds = (record: Raw): [number, number] | undefined => {
  if (isForSome(record)) return undefined;
  if (record.price?.category === 'free' || record.price?.category === 'partially-free') return [0, 0];
  const whole = ofStudy(record).filter(({ per }) => per === undefined || per === 'course');
  const ours = whole.filter(({ for: who }) => who === undefined || who === 'everyone' || who === 'home');
  // Of several that one may choose between the least counts.
  const [usual] = (ours.length ? ours : whole).toSorted((a, b) => least(a.amount) - least(b.amount));
  const rate = usual && (usual.currency === 'GBP' ? 1 : rates.get(usual.currency));
  return usual && rate !== undefined ? [least(usual.amount) * rate, most(usual.amount) * rate] : undefined;
};

const priceOf = (record: Raw): (string | undefined)[] => {
  const { price } = record;
  if (!price) return [];
  if (price.category === 'free') return [isForSome(record) ? 'free-for-some' : 'free'];
  if (price.category === 'partially-free') return ['free-to-study'];
  const cost = pounds(record);
  if (cost) {
    const limits: [number, string][] = [
      [100, 'under-100'],
      [500, '100-to-499'],
      [2000, '500-to-1999'],
      [Infinity, 'over-2000'],
    ];
    return [step((cost[0] + cost[1]) / 2, ...limits)];
  }
  const whole = ofStudy(record).some(({ per }) => per === undefined || per === 'course');
  const piece = whole ? undefined : ofStudy(record)[0]?.per;
  return [piece ? `by-${piece}` : ofStudy(record).length ? 'other-currency' : 'paid'];
};

const times = (a: Amount, b: Amount, of: (a: number, b: number) => number): Amount => ({
  min: of(least(a), least(b)),
  max: of(most(a), most(b)),
});

const own = <Part extends Of>(part: Part | undefined): Part | undefined => (part?.of ? undefined : part);

const inAll = ({ workload, duration }: Raw): Amount | undefined => {
  const [work, length] = [own(workload), own(duration)];
  if (work?.hours !== undefined) return work.hours;
  return work?.hoursPerWeek !== undefined && length?.unit === 'weeks'
    ? times(work.hoursPerWeek, length.value, (a, b) => a * b)
    : undefined;
};

const tenth = (value: number) => Math.round(value * 10) / 10;
const aWeek = ({ workload, duration }: Raw): Amount | undefined => {
  const [work, length] = [own(workload), own(duration)];
  if (work?.hoursPerWeek !== undefined) return work.hoursPerWeek;
  const weeks = length?.unit === 'weeks' ? 1 : length?.unit === 'months' ? 52 / 12 : undefined;
  if (work?.hours === undefined || length === undefined || weeks === undefined) return undefined;
  return {
    min: tenth(least(work.hours) / most(length.value) / weeks),
    max: tenth(most(work.hours) / least(length.value) / weeks),
  };
};
const isOwnPace = ({ delivery: { pace } }: Raw) => pace === 'self-paced' || pace === 'both';

const startOf = ({ status, intakes = [], startMonths = [] }: Raw): string[] => {
  if (status === 'paused') return [];
  const lastOf = (date: string) => (date.length === 7 ? `${date}-31` : date.length === 4 ? `${date}-12-31` : date);
  const open = intakes.filter(
    ({ start, end, applyBy, state }) =>
      state !== 'closed' &&
      state !== 'full' &&
      (start === 'anytime' ? end === undefined || lastOf(end) >= asOf : lastOf(start) >= asOf) &&
      (applyBy === undefined || lastOf(applyBy) >= asOf),
  );
  const dated = open.map(({ start }) => (start === 'anytime' ? start : start.slice(0, 7)));
  const months = startMonths.map((month) => String(month).padStart(2, '0'));
  return [
    ...new Set([
      ...dated,
      ...months.filter((month) => !dated.some((date) => date.endsWith(`-${month}`))).map((month) => `each-${month}`),
    ]),
  ];
};

const creditOf = ({ credits }: Raw): (string | undefined)[] => {
  const counted = credits?.filter(({ of }) => of === undefined);
  if (credits?.length === 0) return ['none'];
  if (!counted?.length) return [];
  const ects = counted.flatMap(({ system, value }) => {
    const rate = perEcts.get(system);
    return rate === undefined ? [] : [half(value) / rate];
  })[0];
  if (ects === undefined) return ['own-points'];
  const limits: [number, string][] = [
    [0.01, 'none'],
    [5.01, 'up-to-5'],
    [10.01, '5-to-10'],
    [30.01, '10-to-30'],
    [90.01, '30-to-90'],
    [Infinity, 'over-90'],
  ];
  return [step(ects, ...limits)];
};

const facets: Record<string, (record: Raw) => (string | undefined)[]> = {
  price: priceOf,
  hours: (record) => {
    const hours = inAll(record);
    return hours === undefined
      ? []
      : steps(
          hours,
          [10, 'under-10'],
          [50, '10-to-49'],
          [100, '50-to-99'],
          [151, '100-to-150'],
          [601, '151-to-600'],
          [Infinity, 'over-600'],
        );
  },
  weekly: (record) => {
    const hours = aWeek(record);
    if (hours === undefined)
      return isOwnPace(record) ? [inAll(record) === undefined ? 'own-pace-open' : 'own-pace'] : [];
    return steps(
      hours,
      [2.01, 'up-to-2'],
      [5.01, '3-to-5'],
      [10.01, '6-to-10'],
      [20.01, '11-to-20'],
      [Infinity, 'over-20'],
    );
  },
  start: startOf,
  credits: creditOf,
};

const table = readTable(encodeTable(readCourses(), asOf));

it.each(Object.entries(facets))('every course has the values of “%s” that its record gives', (key, valuesOf) => {
  const facet = table.facets.find((row) => row.key === key);
  const wrong: string[] = [];
  for (let row = 0; row < table.count; row += 1) {
    const id = table.idOf(row);
    const record = records.get(id);
    const wanted = (record ? valuesOf(record) : ['no record']).sort();
    const codes = [...(facet?.codes.subarray(facet.starts[row], facet.starts[row + 1]) ?? [])];
    const found = codes
      .map((code) => facet?.values[code])
      // What words about starts still hold is no sum.
      .filter((value) => value !== 'not-stated' && value !== 'in-words');
    if (found.sort().join() !== wanted.join()) wrong.push(`${id}: ${found.join()}, not ${wanted.join()}`);
  }
  expect(wrong).toEqual([]);
  expect(table.count).toBe(records.size);
});

/** Weeks over which hours in all are spread at most: those that it takes, or a year where none are known. */
const weeksAtMost = ({ duration }: Raw): number => {
  const length = own(duration);
  const weeksOf: Record<string, number> = { days: 1 / 7, weeks: 1, months: 52 / 12, semesters: 26, years: 52 };
  return length ? most(length.value) * (weeksOf[length.unit] ?? 0) : 52;
};

/** Hours in all as they are known, or as few as credit can stand for: twenty for each that is worth an ECTS credit. */
const hoursAtLeast = (record: Raw): number => {
  const hours = inAll(record);
  if (hours !== undefined) return least(hours);
  const rated = record.credits
    ?.filter(({ of }) => of === undefined)
    .flatMap(({ system, value }) => {
      const rate = perEcts.get(system);
      return rate === undefined ? [] : [tenth(least(value) / rate)];
    });
  return (rated?.[0] ?? 0) * 20;
};

it.each([2, 5, 10, 20])('the bands of hours a week up to %d hold what "up to" holds of the same courses', (hours) => {
  const names = { 2: 1, 5: 2, 10: 3, 20: 4 }[hours] ?? 0;
  const bands = ['up-to-2', '3-to-5', '6-to-10', '11-to-20'].slice(0, names);
  const rowsOf = (query: string) =>
    narrow(table, readQuery(query, table.facets).state).rows.map((row) => table.idOf(row));
  const isWeekly = (id: string) => aWeek(records.get(id) ?? { delivery: {} }) !== undefined;
  const within = rowsOf(`?weekly=${hours}`).filter(isWeekly);
  expect(rowsOf(`?${bands.map((band) => `weekly=${band}`).join('&')}`).sort()).toEqual(within.sort());
  expect(within.length).toBeGreaterThan(0);
});

it.each([2, 5, 8, 10, 20])(
  'with %d hours a week the courses that fit are those whose whole range is within, and those that might reach below',
  (hours) => {
    const { state } = readQuery(
      `?weekly=${hours}&age=${['checked', 'undated', 'older', 'past'].join('&age=')}`,
      table.facets,
    );
    const found = narrow(table, state);
    const ids = (rows: readonly number[]) => rows.map((row) => table.idOf(row)).sort();
    const among = (is: (record: Raw) => boolean) =>
      [...records].flatMap(([id, record]) => (is(record) ? [id] : [])).sort();
    // What is known of the hours in all tells enough where they are fewer than one has in a week.
    const needed = (record: Raw) =>
      aWeek(record) ?? (inAll(record) === undefined ? undefined : most(inAll(record) ?? 0));
    // What is taken at one's own pace fits where one is through with it in a year.
    const spread = (record: Raw) => tenth(hoursAtLeast(record) / weeksAtMost(record));
    const isAnyWeek = (record: Raw) => aWeek(record) === undefined && isOwnPace(record) && inAll(record) !== undefined;
    const fits = (record: Raw) =>
      isAnyWeek(record)
        ? tenth(most(inAll(record) ?? 0) / weeksAtMost(record)) <= hours
        : most(needed(record) ?? Infinity) <= hours;
    const might = (record: Raw) =>
      !fits(record) && (aWeek(record) === undefined ? spread(record) : least(aWeek(record) ?? 0)) <= hours;
    expect(ids(found.rows)).toEqual(among(fits));
    expect(ids(found.silent)).toEqual(among(might));
    const weekly = table.facets.findIndex(({ key }) => key === 'weekly');
    expect(found.leftOut[weekly]).toBe(
      among((record) => !fits(record) && !might(record) && aWeek(record) === undefined).length,
    );
  },
);

it.each([100, 500, 1000])('for £%d the courses that fit are those whose price is known to be within', (money) => {
  const { state } = readQuery(`?price=${money}&age=checked&age=undated&age=older&age=past`, table.facets);
  const fit = narrow(table, state)
    .rows.map((row) => table.idOf(row))
    .sort();
  const wanted = [...records].flatMap(([id, record]) => (tenth(pounds(record)?.[1] ?? Infinity) <= money ? [id] : []));
  expect(fit).toEqual(wanted.sort());
});

/** The least in pounds that a record says a course costs which is paid by the piece: a piece, or half a year of a year. */
const leastByPiece = (record: Raw): number | undefined => {
  if (!priceOf(record)[0]?.startsWith('by-')) return undefined;
  const all = ofStudy(record).map(({ amount, currency, per }) => {
    const part = per === 'year' && record.duration?.unit !== 'years' ? 0.5 : 1;
    return least(amount) * part * (currency === 'GBP' ? 1 : (rates.get(currency) ?? 0));
  });
  return Math.min(...all);
};

it('no course that is known to cost money might be free', () => {
  const { state } = readQuery('?price=free&age=checked&age=undated&age=older&age=past', table.facets);
  const might = narrow(table, state)
    .silent.map((row) => table.idOf(row))
    .sort();
  const wanted = [...records].flatMap(([id, record]) => (!record.price || isForSome(record) ? [id] : []));
  expect(might).toEqual(wanted.sort());
});

it.each([100, 500, 1000])('no course whose rate by the piece is above £%d might fit it', (money) => {
  const { state } = readQuery(`?price=${money}&age=checked&age=undated&age=older&age=past`, table.facets);
  const might = new Set(narrow(table, state).silent.map((row) => table.idOf(row)));
  const wrong = [...records].flatMap(([id, record]) =>
    might.has(id) && (leastByPiece(record) ?? 0) > money ? [id] : [],
  );
  expect(wrong).toEqual([]);
});

it('no course with an amount stands among those that might be paid without one', () => {
  const { state } = readQuery('?price=paid&age=checked&age=undated&age=older&age=past', table.facets);
  const might = narrow(table, state).silent.flatMap((row) => records.get(table.idOf(row)) ?? []);
  expect(might.filter(({ price }) => price && priceOf({ delivery: {}, price })[0] !== 'free-for-some')).toEqual([]);
});
