import { expect, it } from 'vitest';
import { changeDays } from '../../../src/integrations/sitemap-dates.ts';

const dayOf = changeDays({
  courses: [
    { id: 'acme/one', data: { recorded: '2026-01-02', subjects: ['computing'] } },
    { id: 'acme/two', data: { recorded: '2026-03-04', subjects: ['education', 'computing'] } },
    { id: 'acme/gone', data: { recorded: '2026-12-31', subjects: ['education'], status: 'closed' } },
    { id: 'other/three', data: { recorded: '2025-05-06', subjects: ['education'] } },
  ],
  guides: [
    { id: 'start', data: { reviewed: '2026-02-02' } },
    { id: 'choose', data: { reviewed: '2026-04-04' } },
  ],
});

it.each([
  ['/courses/acme/one/', '2026-01-02'],
  ['/providers/acme/', '2026-03-04'],
  ['/providers/other/', '2025-05-06'],
  ['/subjects/computing/', '2026-03-04'],
  ['/subjects/computing/page/2/', '2026-03-04'],
  ['/courses/', '2026-03-04'],
  ['/courses/page/3/', '2026-03-04'],
  ['/courses/microcredentials/', '2026-03-04'],
  ['/guides/', '2026-04-04'],
  ['/guides/start/', '2026-02-02'],
  ['/', '2026-04-04'],
  ['/data/quality/', '2026-03-04'],
])('dates %s by its own content: %s', (path, day) => {
  expect(dayOf(path)).toBe(day);
});

it.each(['/privacy/', '/glossary/ects/', '/tools/'])('gives no date to %s, whose content carries none', (path) => {
  expect(dayOf(path)).toBeUndefined();
});
