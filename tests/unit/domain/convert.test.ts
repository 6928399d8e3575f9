import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { convertCredit, convertHours, convertLevel, creditOfHours, hoursOfCredit } from '#domain/convert.ts';
import { creditSystemSchema } from '#schemas/credit-system.ts';
import { frameworkSchema } from '#schemas/framework.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`content/${file}.json`, 'utf8'));
const systems = z.array(creditSystemSchema).parse(read('credit-systems'));
const frameworks = z.array(frameworkSchema).parse(read('frameworks'));
const named = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((row) => row.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const system = (id: string) => named(systems, id);
const framework = (id: string) => named(frameworks, id);
const credit = (amount: number, from: string, to: string) =>
  convertCredit(amount, system(from), systems).find((line) => line.system.id === to);
const level = (from: string, number: string, to: string) =>
  convertLevel(framework(from), number, frameworks).lines.find((line) => line.framework.id === to)?.levels;

describe('converting credit by the size of the year', () => {
  test.each([
    [15, 'cats', 'ects', 7.5],
    [120, 'cats', 'ects', 60],
    [180, 'cats', 'ects', 90],
    [60, 'ects', 'us-semester', 30],
    [60, 'ects', 'us-quarter', 45],
    [30, 'us-semester', 'ects', 60],
    [1, 'us-semester', 'ects', 2],
    [1, 'us-semester', 'cats', 4],
    [45, 'us-quarter', 'us-semester', 30],
    [1.5, 'us-quarter', 'us-semester', 1],
    [15, 'cats', 'scqf', 15],
    [120, 'nzqcf', 'ects', 60],
    [3, 'us-semester', 'nzqcf', 12],
    [7.5, 'ects', 'cats', 15],
    [0.25, 'ects', 'cats', 0.5],
  ])('%d of %s are %s credits: %d', (amount, from, to, expected) => {
    expect(credit(amount, from, to)?.byYear).toBe(expected);
  });

  test('every full-time year is the same amount in every system', () => {
    const years = systems.filter(({ fullTimeYear }) => fullTimeYear !== undefined);
    for (const from of years) {
      for (const to of years) {
        expect(credit(from.fullTimeYear ?? 0, from.id, to.id)?.byYear, `${from.id} to ${to.id}`).toBe(to.fullTimeYear);
      }
    }
  });

  test('puts the system it came from first and leaves out those without a rate', () => {
    const ids = convertCredit(15, system('cats'), systems).map((line) => line.system.id);
    expect(ids[0]).toBe('cats');
    expect(ids).not.toContain('ceu');
    expect(ids).not.toContain('local');
    expect(ids).not.toContain('cpd-hours');
  });

  test('converts nothing from a system without an agreed rate', () => {
    expect(credit(5, 'local', 'ects')?.byYear).toBeUndefined();
    expect(credit(2, 'ceu', 'cats')?.byYear).toBeUndefined();
  });
});

describe('converting credit by hours', () => {
  test('leaves open the range that ECTS leaves open', () => {
    expect(hoursOfCredit(1, system('ects'))).toEqual({ min: 25, max: 30 });
    expect(hoursOfCredit(60, system('ects'))).toEqual({ min: 1500, max: 1800 });
    expect(hoursOfCredit(7.5, system('ects'))).toEqual({ min: 187.5, max: 225 });
  });

  test('gives 150 hours as 15 UK credits but 5 to 6 ECTS credits', () => {
    expect(creditOfHours(150, system('cats'))).toBe(15);
    expect(creditOfHours(150, system('ects'))).toEqual({ min: 5, max: 6 });
    expect(credit(15, 'cats', 'ects')?.byHours).toEqual({ min: 5, max: 6 });
  });

  test('turns a range round: more hours a credit give fewer credits', () => {
    expect(credit(10, 'ects', 'us-semester')?.byHours).toEqual({ min: 5, max: 6.67 });
  });

  test('offers bare hours in every academic system that counts them', () => {
    const lines = convertHours(150, systems);
    expect(lines.map((line) => line.system.id)).toEqual(['ects', 'cats', 'scqf', 'us-semester', 'us-quarter', 'nzqcf']);
    expect(lines.every(({ byYear }) => byYear === undefined)).toBe(true);
  });
});

describe('converting levels', () => {
  test.each([
    ['fheq', '7', 'eqf', ['7']],
    ['fheq', '7', 'scqf', ['11']],
    ['fheq', '7', 'nfq', ['9']],
    ['fheq', '7', 'nzqcf', ['9']],
    ['fheq', '7', 'aqf', ['9']],
    ['scqf', '7', 'fheq', ['4', '5']],
    ['scqf', '7', 'nfq', ['6']],
    ['nfq', '7', 'scqf', ['9', '10']],
    ['nfq', '7', 'eqf', ['6']],
    ['nfq', '7', 'nzqcf', ['7']],
    ['eqf', '5', 'nzqcf', ['5', '6']],
    ['eqf', '6', 'nfq', ['7', '8']],
    ['eqf', '4', 'rqf', ['3']],
    ['rqf', 'Entry 3', 'scqf', ['3']],
    ['eqf', '8', 'scqf', ['12']],
  ])('%s %s is on %s: %j', (from, number, to, expected) => {
    expect(level(from, number, to)).toEqual(expected);
  });

  test('frameworks that share their numbers correspond one to one', () => {
    expect(level('rqf', '4', 'fheq')).toEqual(['4']);
    expect(level('rqf', '4', 'cqfw')).toEqual(['4']);
    expect(level('nzqcf', '3', 'aqf')).toEqual(['3']);
    expect(level('nzqcf', '8', 'aqf')).toEqual(['8']);
  });

  test('a gap in the official comparison stays a gap', () => {
    expect(convertLevel(framework('nzqcf'), '8', frameworks).eqf).toBeUndefined();
    expect(level('nzqcf', '8', 'fheq')).toEqual([]);
    expect(level('rqf', 'Entry 1', 'eqf')).toEqual([]);
    expect(level('eqf', '3', 'fheq')).toEqual([]);
  });

  test('a level that does not exist is refused with those that do', () => {
    expect(() => convertLevel(framework('fheq'), '3', frameworks)).toThrow(
      'FHEQ has no level "3": its levels are 4, 5, 6, 7, 8',
    );
  });
});
