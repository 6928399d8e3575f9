import { describe, expect, it } from 'vitest';
import type { DraftData } from '#formats/format.ts';
import { leadFirst } from '#formats/runs.ts';

const today = '2026-11-23';
const run = (weeks: number, start?: string): DraftData => ({
  duration: { value: weeks, unit: 'weeks' },
  ...(start !== undefined && { intakes: [{ start }] }),
});
const leads = (...runs: DraftData[]) => leadFirst(runs, (one) => one, {}, today)[0]?.duration?.value;

describe('of runs that differ the course has the facts of', () => {
  it.each<[string, number, DraftData[]]>([
    ['the next that is open', 3, [run(1, '2027-09'), run(2, '2026-01'), run(3, '2027-02')]],
    ['one for any time, before one without a date', 2, [run(1), run(2, 'anytime')]],
    ['one without a date, before one that is over', 2, [run(1, '2026-01'), run(2)]],
    ['the latest, where all are over and the oldest stands last', 1, [run(1, '2025-09-01'), run(2, '2024-09-01')]],
    ['the latest, where all are over and the oldest stands first', 2, [run(1, '2024-09-01'), run(2, '2025-09-01')]],
  ])('%s', (_, weeks, runs) => {
    expect(leads(...runs)).toBe(weeks);
  });
});
