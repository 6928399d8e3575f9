import { describe, expect, it } from 'vitest';
import { isMadeDescription, madeDescription } from '#formats/ctdl/made.ts';

describe('a description that the writer of CTDL made', () => {
  it('is known by any of the titles, also where one begins as another does', () => {
    const made = madeDescription('Fixture Data Science', 'short course', 'Fixture College');
    for (const titles of [['Fixture Data Science'], ['Fixture Data', 'Fixture Data Science']])
      expect(isMadeDescription(made, titles, 'Fixture College')).toBe(true);
    expect(isMadeDescription(made, ['Fixture Data'], 'Fixture College')).toBe(false);
    expect(isMadeDescription(made, ['Fixture Data Science'], 'Another College')).toBe(false);
  });
});
