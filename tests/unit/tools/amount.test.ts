import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '#tools/amount.ts';

const rules = { what: 'the number of credits', example: '15', max: 10_000 };
const value = (text: string) => {
  const amount = readAmount(text, rules);
  return amount.ok ? amount.value : amount.problem;
};

describe('reading an amount', () => {
  test.each([
    ['15', 15],
    [' 7.5 ', 7.5],
    ['7,5', 7.5],
    ['0,75', 0.75],
    ['0,125', 0.125],
    ['15 credits', 15],
    ['7.5 ECTS', 7.5],
    [',5', 0.5],
    ['1,250', 1250],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ['1,250.50', 1250.5],
    ['1.250,50', 1250.5],
    ['£495', 495],
    ['495 €', 495],
    ['007', 7],
    ['1.234,56', 1234.56],
    ['١٥', 15],
    ['٧٫٥', 7.5],
    ['۱٬۲۵۰', 1250],
    ['１５', 15],
    ['\u200e15\u200b', 15],
  ])('takes %j as %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each(['', '   ', '\t\n'])('asks for a number where there is none: %j', (text) => {
    expect(value(text)).toBe('Write the number of credits, such as 15.');
  });

  test('asks which is meant where a point may divide thousands or begin a fraction', () => {
    expect(value('1.250')).toBe('Write 1250 or 1.25: “1.250” can mean both.');
    expect(value('26.000')).toBe('Write 26000 or 26: “26.000” can mean both.');
    expect(value('1.295')).toBe('Write 1295 or 1.2950: “1.295” can mean both.');
    expect(value('1.2950')).toBe(1.295);
  });

  test.each(['-3', '−3', '- 3'])('refuses a number below zero: %j', (text) => {
    expect(value(text)).toBe('Write the number of credits without a minus sign, such as 15.');
  });

  test.each(['fifteen', '1e3', '1,2,3', '12,34,567', '1.2.3', 'NaN', 'Infinity', '0x10', '<b>1</b>', '15\n20'])(
    'refuses what is no plain number: %j',
    (text) => {
      expect(value(text)).toBe('Write the number of credits in digits alone, such as 15.');
    },
  );

  test('refuses zero where zero makes no sense, and takes it for money', () => {
    expect(value('0')).toBe('Write the number of credits, more than 0, such as 15.');
    expect(readAmount('0', { ...rules, isZeroAllowed: true })).toEqual({ ok: true, value: 0 });
  });

  test('refuses what is too large, however it is written', () => {
    expect(value('10001')).toBe('Write the number of credits, at most 10,000.');
    expect(value('9'.repeat(400))).toBe('Write the number of credits, at most 10,000.');
  });

  test('never gives anything but a finite number or a message, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const amount = readAmount(text, rules);
        return amount.ok ? Number.isFinite(amount.value) && amount.value > 0 : amount.problem.length > 0;
      }),
    );
  });
});
