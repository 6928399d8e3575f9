/**
 * The converter against tables written out by hand, apart from the data that it reads: what each system's
 * year and credit are worth, and which levels correspond. A change of `content/` that departs from them needs
 * a source, and a change here.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { convertCredit, convertHours, convertLevel, describeCredit, hoursOfCredit } from '#domain/convert.ts';
import { lower, upper } from '#domain/quantity.ts';
import { creditSystemSchema } from '#schemas/credit-system.ts';
import { frameworkSchema } from '#schemas/framework.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`content/${file}.json`, 'utf8'));
const systems = z.array(creditSystemSchema).parse(read('credit-systems'));
const frameworks = z.array(frameworkSchema).parse(read('frameworks'));

/** Credits of a full-time year, and the hours that one stands for: least and most. */
const credits = {
  ects: { year: 60, hours: [25, 30] },
  cats: { year: 120, hours: [10, 10] },
  scqf: { year: 120, hours: [10, 10] },
  nzqcf: { year: 120, hours: [10, 10] },
  'us-semester': { year: 30, hours: [45, 50] },
  'us-quarter': { year: 45, hours: [30, 30] },
} as const;
type Id = keyof typeof credits;
const ids = Object.keys(credits) as Id[];
const amounts = [0.1, 0.25, 0.5, 1, 1.5, 3, 5, 7.5, 10, 12, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 100_000];

const systemOf = (id: string) => {
  const system = systems.find((row) => row.id === id);
  if (!system) throw new Error(`no ${id}`);
  return system;
};
const lineOf = (amount: number, from: Id, to: Id) => {
  const line = convertCredit(amount, systemOf(from), systems).find(({ system }) => system.id === to);
  if (!line) throw new Error(`no line ${to}`);
  return line;
};
// Half a hundredth is the most that rounding to two decimals can be off.
const isNear = (found: number | undefined, wanted: number) =>
  found !== undefined && Math.abs(found - wanted) <= 0.005 + wanted * 1e-12;

describe.each(ids)('from %s', (from) => {
  test.each(ids)('to %s: every amount by the year, there and back', (to) => {
    const wrong = amounts.filter((amount) => {
      const there = lineOf(amount, from, to).byYear;
      const back = there === undefined || lower(there) === 0 ? undefined : lineOf(lower(there), to, from).byYear;
      const wanted = (amount * credits[to].year) / credits[from].year;
      // The way back may be off by what the rounding of the way there is worth.
      const isBack =
        back !== undefined &&
        Math.abs(lower(back) - amount) <= 0.01 * Math.max(1, credits[from].year / credits[to].year);
      return !(typeof there === 'number' && isNear(there, wanted) && isBack);
    });
    expect(wrong).toEqual([]);
  });

  test.each(ids.filter((id) => id !== from))('to %s: every amount by hours, least and most', (to) => {
    const wrong = amounts.filter((amount) => {
      const { byHours } = lineOf(amount, from, to);
      const least = (amount * credits[from].hours[0]) / credits[to].hours[1];
      const most = (amount * credits[from].hours[1]) / credits[to].hours[0];
      return byHours === undefined || !isNear(lower(byHours), least) || !isNear(upper(byHours), most);
    });
    expect(wrong).toEqual([]);
  });

  test('every amount to hours', () => {
    const wrong = amounts.filter((amount) => {
      const hours = hoursOfCredit(amount, systemOf(from));
      const [least, most] = credits[from].hours;
      return hours === undefined || !isNear(lower(hours), amount * least) || !isNear(upper(hours), amount * most);
    });
    expect(wrong).toEqual([]);
  });

  test('from hours', () => {
    const line = convertHours(1800, systems).find(({ system }) => system.id === from);
    const [least, most] = credits[from].hours;
    expect(line?.byHours).toEqual(least === most ? 1800 / least : { min: 1800 / most, max: 1800 / least });
  });
});

test('no other system is converted', () => {
  const converted = convertCredit(15, systemOf('cats'), systems).map(({ system }) => system.id);
  expect(converted.sort()).toEqual([...ids].sort());
});

test.each([
  [15, 'cats', '15 UK credits are about 7.5 ECTS credits, and about 150 hours'],
  [1, 'cats', '1 UK credit is about 0.5 ECTS credits, and about 10 hours'],
  [2, 'cats', '2 UK credits are about 1 ECTS credit, and about 20 hours'],
  [60, 'ects', '60 ECTS credits are about 120 UK credits, and about 1,500 to 1,800 hours'],
  [3, 'us-semester', '3 US semester credits are about 6 ECTS credits, and about 135 to 150 hours'],
  [1, 'us-quarter', '1 US quarter credit is about 1.33 ECTS credits, and about 30 hours'],
  [5, 'local', 'There is no agreed rate for 5 points.'],
  [2, 'ceu', 'There is no agreed rate for 2 continuing education units.'],
  [1, 'cpd-hours', 'There is no agreed rate for 1 CPD hour.'],
])('%d of %s in words', (amount, id, words) => {
  expect(describeCredit(amount, systemOf(id), systems).startsWith(words)).toBe(true);
});

test('hours alone are told to be no credit', () => {
  expect(describeCredit(1, 'hours', systems)).toMatch(/^1 hour of learning makes no credit by itself\./);
  expect(describeCredit(150, 'hours', systems)).toMatch(/^150 hours of learning make no credit by themselves\./);
});

/** Rows of levels that correspond, by the level of the European framework. */
const levels: readonly (readonly [eqf: string | undefined, Readonly<Record<string, string>>])[] = [
  ['1', { rqf: 'Entry 3', scqf: '3', nfq: '1 2' }],
  ['2', { rqf: '1', scqf: '4', nfq: '3', nzqcf: '1', aqf: '1' }],
  ['3', { rqf: '2', scqf: '5', nfq: '4', nzqcf: '2', aqf: '2' }],
  ['4', { rqf: '3', scqf: '6', nfq: '5', nzqcf: '3 4', aqf: '3 4' }],
  ['5', { rqf: '4 5', fheq: '4 5', scqf: '7 8', nfq: '6', nzqcf: '5 6', aqf: '5 6' }],
  ['6', { rqf: '6', fheq: '6', scqf: '9 10', nfq: '7 8', nzqcf: '7', aqf: '7' }],
  [undefined, { nzqcf: '8', aqf: '8' }],
  ['7', { rqf: '7', fheq: '7', scqf: '11', nfq: '9', nzqcf: '9', aqf: '9' }],
  ['8', { rqf: '8', fheq: '8', scqf: '12', nfq: '10', nzqcf: '10', aqf: '10' }],
];
const listed = (text: string | undefined) =>
  text === undefined
    ? []
    : text
        .replace('Entry ', 'Entry\u00a0')
        .split(' ')
        .map((level) => level.replace('\u00a0', ' '));
const twins = [
  ['rqf', 'fheq', 'cqfw'],
  ['nzqcf', 'aqf'],
];

describe.each(levels)('the row of EQF level %s', (eqf, row) => {
  const cells = eqf === undefined ? row : { eqf, ...row };
  test.each(Object.entries(cells))('%s %s', (id, text) => {
    const framework = frameworks.find((one) => one.id === id);
    if (!framework) throw new Error(`no ${id}`);
    for (const level of listed(text)) {
      const { eqf: found, lines } = convertLevel(framework, level, frameworks);
      expect(found).toBe(eqf === undefined ? undefined : Number(eqf));
      for (const line of lines.filter((one) => one.framework.id !== 'cqfw')) {
        const to = line.framework.id;
        const isTwin = twins.some((group) => group.includes(id) && group.includes(to));
        const wanted =
          isTwin && listed((cells as Record<string, string>)[to]).includes(level)
            ? [level]
            : eqf === undefined
              ? []
              : listed((cells as Record<string, string>)[to]);
        expect(line.levels, `${id} ${level} to ${to}`).toEqual(wanted);
      }
    }
  });
});
