import { describe, expect, it, vi } from 'vitest';
import { buildDay } from '#content-check/build-day.ts';
import { readContent } from '#content-check/read.ts';
import { makeContent } from '../../support/make-content.ts';
import { plainRecord } from '../../support/make.ts';

const dayOf = (changes: Readonly<Record<string, unknown>>) => buildDay(readContent(makeContent(changes)).entries);
const file = 'courses/fixture-college/fixture-course.json';
const course = plainRecord();

describe('the day that counts as today', () => {
  it('is the newest on which a course was recorded, checked or read, a guide reviewed or a release made', () => {
    const reviewed = '2026-11-01';
    expect(dayOf({ [file]: { ...course, recorded: '2025-01-01' } })).toBe(reviewed);
    expect(dayOf({ [file]: { ...course, recorded: '2026-11-02' } })).toBe('2026-11-02');
    const source = { ...(course['source'] as object), checked: '2026-11-03' };
    expect(dayOf({ [file]: { ...course, recorded: '2025-01-01', source } })).toBe('2026-11-03');
    const evidence = [{ field: 'title', url: 'https://example.org/', read: '2026-11-04' }];
    expect(dayOf({ [file]: { ...course, recorded: '2025-01-01', evidence } })).toBe('2026-11-04');
    expect(dayOf({ [file]: { ...course, recorded: '2026-11-05', status: 'closed', evidence } })).toBe(reviewed);
  });

  it('is that of SOURCE_DATE_EPOCH where it is set', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2030, 0, 2) / 1000));
    expect(dayOf({})).toBe('2030-01-02');
    vi.unstubAllEnvs();
  });
});
