import { describe, expect, it } from 'vitest';
import { studyPlanLink, trueCostLink } from '#tools/tool-links.ts';
import { creditSystem, makeCourse } from '../../support/make.ts';

const priced = (amount: number, currency: string) =>
  ({ category: 'paid', options: [{ amount, currency, per: 'course', for: 'everyone', covers: 'both' }] }) as const;

describe('links from a course into the tools', () => {
  it('bring price, hours and credit along', () => {
    const course = makeCourse({
      title: 'Data & code',
      price: { ...priced(495, 'GBP'), options: [...priced(495, 'GBP').options] },
      workload: { hours: 150 },
      credits: [{ system: creditSystem('cats'), value: 15 }],
    });
    expect(trueCostLink(course)).toBe(
      '/tools/true-cost/?name1=Data+%26+code&currency1=GBP&fee1=495&hours1=150&credit1=15&system1=cats',
    );
    expect(studyPlanLink(course)).toBe('/tools/study-planner/?title=Data+%26+code&hours=150');
  });

  it('are not offered where a course states too little, a range, or a currency that the tool lacks', () => {
    expect(trueCostLink(makeCourse())).toBeUndefined();
    expect(studyPlanLink(makeCourse({ workload: { hours: { min: 10, max: 20 } } }))).toBeUndefined();
    expect(
      trueCostLink(makeCourse({ price: { ...priced(4000, 'SEK'), options: [...priced(4000, 'SEK').options] } })),
    ).toBeUndefined();
  });
});
