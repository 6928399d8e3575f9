import { expect, it } from 'vitest';
import { changeDays } from '../../../src/integrations/sitemap-dates.ts';

const dayOf = changeDays({
  courses: new Map([
    ['acme/one', { recorded: '2026-01-02', subjects: ['computing'], status: 'active' as const }],
    ['acme/two', { recorded: '2026-03-04', subjects: ['education', 'computing'], status: 'active' as const }],
    ['acme/gone', { recorded: '2026-12-31', subjects: ['education'], status: 'closed' }],
    ['other/three', { recorded: '2025-05-06', subjects: ['education'], status: 'active' as const }],
  ]),
  guides: new Map([
    ['start', { reviewed: '2026-02-02' }],
    ['choose', { reviewed: '2026-04-04' }],
  ]),
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
