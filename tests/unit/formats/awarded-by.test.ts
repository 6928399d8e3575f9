/** Who awards a course, in the formats that can say it: as stated, or by the rule; never the provider for want of another. */
import { expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { formats } from '#formats/index.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const context = {
  origin: 'https://site.example',
  generated: '2026-11-23T00:00:00Z',
  title: 'Fixtures',
  licence: 'https://licence.example',
};
const written = (fields: Partial<Course>) =>
  formats
    .flatMap(
      ({ write }) => write?.([makeCourse({ credential: { name: 'Fixture certificate' }, ...fields })], context) ?? [],
    )
    .flatMap((text) =>
      [...text.matchAll(/(?:awardedBy|awardingBody|ownedBy)"?[>:]+\s*"?([^<"{]+)/g)].map(([, by]) => by),
    );

it.each<[string, Partial<Course>, string[]]>([
  ['nobody, of a company’s course', { provider: makeProvider({ kind: 'company' }) }, []],
  [
    'a university, of its own',
    { provider: makeProvider({ name: 'Fixture University', kind: 'university' }) },
    ['Fixture University'],
  ],
  [
    'whoever is named',
    { provider: makeProvider({ kind: 'company' }), awardingBody: { name: 'Fixture Board' } },
    ['Fixture Board'],
  ],
])('is %s', (_, fields, expected) => {
  expect([...new Set(written(fields))]).toEqual(expected);
});
