import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '#domain/same.ts';
import { mergeRecords } from '#import/merge.ts';

const value = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', 'b'),
  fc.array(fc.constantFrom(1, 2), { maxLength: 2 }),
);
const record = fc
  .dictionary(fc.constantFrom('title', 'url', 'code'), value)
  .chain((flat) => fc.dictionary(fc.constantFrom('mode', 'note'), value).map((delivery) => ({ ...flat, delivery })));

describe('a three-way merge', () => {
  it('keeps the file where the feed says what it said before', () => {
    fc.assert(
      fc.property(record, record, (base, ours) => {
        expect(mergeRecords(base, base, ours)).toEqual({ record: ours, changes: [], conflicts: [] });
      }),
    );
  });

  it('takes the feed where nobody has edited', () => {
    fc.assert(
      fc.property(record, record, (base, theirs) => {
        const { record: merged, conflicts } = mergeRecords(base, theirs, base);
        expect(isSame(merged, theirs)).toBe(true);
        expect(conflicts).toEqual([]);
      }),
    );
  });

  it('never overwrites what both changed', () => {
    fc.assert(
      fc.property(record, record, record, (base, theirs, ours) => {
        const { record: merged, conflicts } = mergeRecords(base, theirs, ours);
        for (const { field } of conflicts) {
          const at = (from: unknown) =>
            field
              .split('.')
              .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], from);
          expect(at(merged)).toEqual(at(ours));
        }
      }),
    );
  });

  it('tells the smallest part that changed', () => {
    const base = { price: { options: [{ amount: 1, currency: 'GBP' }] } };
    const theirs = { price: { options: [{ amount: 2, currency: 'GBP' }] } };
    expect(mergeRecords(base, theirs, base).changes).toEqual([
      { field: 'price.options[0].amount', from: '1', to: '2' },
    ]);
  });

  it('does not count the day of the import as a change', () => {
    const base = { title: 'a', recorded: '2026-01-01', source: { name: 'x', date: '2026-01-01' } };
    const theirs = { title: 'a', recorded: '2026-02-01', source: { name: 'x', date: '2026-02-01' } };
    expect(mergeRecords(base, theirs, base)).toEqual({ record: base, changes: [], conflicts: [] });
  });
});
