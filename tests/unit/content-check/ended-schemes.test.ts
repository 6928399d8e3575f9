import { describe, expect, it } from 'vitest';
import { checkEndedSchemes } from '#content-check/ended-schemes.ts';
import type { Entry } from '#content-check/entry.ts';

const entry = (data: Record<string, unknown>): Entry => ({
  collection: 'fundingSchemes',
  id: 'fixture',
  file: 'content/funding-schemes/fixture.json',
  data,
  record: undefined,
  body: '',
  bodyLine: 1,
  lineOf: () => 7,
});

describe('a scheme that pays for courses', () => {
  it('is a mistake from the day after its last one', () => {
    const scheme = [entry({ until: '2026-11-30', read: '2026-11-20' })];
    expect(checkEndedSchemes(scheme, '2026-11-30')).toEqual([]);
    expect(checkEndedSchemes(scheme, '2026-12-01')).toMatchObject([
      { file: 'content/funding-schemes/fixture.json', line: 7, field: 'until', found: '"2026-11-30"' },
    ]);
  });

  it('cannot have been read after the day of the build', () => {
    expect(checkEndedSchemes([entry({ read: '2026-11-24' })], '2026-11-23')).toMatchObject([{ field: 'read' }]);
  });
});
