import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { summarise } from '#domain/summary.ts';
import { creditSystem, makeCourse } from '../../support/make.ts';

const paid = (amount: number, currency: string) =>
  makeCourse({ price: { category: 'paid', options: [{ amount, currency }] } as Course['price'] });

describe('the summary of a course', () => {
  it('says no more than is known', () => {
    expect(summarise(makeCourse())).toBe('Online microcredential in computing and data.');
  });

  it('composes length, hours, credit and price in this order', () => {
    const course = makeCourse({
      duration: { value: 12, unit: 'weeks' },
      workload: { hours: 150 },
      credits: [{ system: creditSystem('cats'), value: 15 }],
      price: { category: 'free', options: [] },
    });
    expect(summarise(course)).toBe(
      'Online microcredential in computing and data: 12 weeks, 150 hours, 15 UK credits (about 7.5 ECTS), free.',
    );
  });

  it('puts a course on campus on campus', () => {
    expect(summarise(makeCourse({ type: 'masters', delivery: { mode: 'on-campus', inferred: false } }))).toBe(
      'Masters course on campus in computing and data.',
    );
  });

  it('names the main subject only', () => {
    const [computing] = makeCourse().subjects;
    if (!computing) throw new Error('The fixture has no subject');
    const course = makeCourse({ subjects: [computing, { ...computing, id: 'arts', name: 'Arts' }] });
    expect(summarise(course)).not.toContain('arts');
  });

  it('says that a course carries no credit where its source does', () => {
    expect(summarise(makeCourse({ credits: [] }))).toMatch(/: no credit\.$/);
  });

  it.each([
    ['GBP', ': £500.'],
    ['USD', ': US$500.'],
    ['AUD', ': A$500.'],
    ['CHF', ': CHF\u00a0500.'],
  ])('writes an amount in %s as elsewhere: "%s"', (currency, end) => {
    expect(summarise(paid(500, currency)).slice(-end.length)).toBe(end);
  });

  it('goes on in lower case where the price begins with a word', () => {
    expect(summarise(makeCourse({ price: { category: 'subscription', options: [] } }))).toMatch(/: by subscription\.$/);
  });

  it('leaves out a price whose amount is not stated', () => {
    expect(summarise(makeCourse({ price: { category: 'paid', options: [] } }))).toBe(
      'Online microcredential in computing and data.',
    );
  });
});
